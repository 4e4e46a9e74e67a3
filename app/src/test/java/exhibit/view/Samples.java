package exhibit.view;

import exhibit.control.Controls;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Taps;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.staff.RoomDesk;
import exhibit.view.staff.Staff;
import exhibit.view.staff.StaffActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;

/// Snapshots made by hand, and a screen to show them on.
public final class Samples {

    public static final Map<Knob, Dial> DIALS = Stream.of(Knob.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Controls::dial));
    public static final Map<Button, String> VERBS = Map.of(Button.FIRST, "shake", Button.SECOND, "again");

    private Samples() {
    }

    public static ControlMeaning controls(Words words) {
        return new ControlMeaning(DIALS, VERBS, words);
    }

    /// Whom nobody hears.
    static Visitor visitor(String language) {
        return new Visitor(controls(Words.in(language)), Viewing.USUAL, new Taps());
    }

    public static ExhibitScreen screen(String language) {
        return screen(language, Viewing.USUAL);
    }

    static ExhibitScreen screen(String language, Viewing viewing) {
        return new ExhibitScreen(controls(Words.in(language)), viewing);
    }

    /// The page for staff, open over a screen.
    public static Staff staff(String language, ExhibitScreen screen) {
        return staff(language, screen, StaffActions.NONE);
    }

    public static Staff staff(String language, ExhibitScreen screen, StaffActions desk) {
        return staff(language, screen, desk, keys());
    }

    public static Staff staff(String language, ExhibitScreen screen, KeyLesson keyboard) {
        return staff(language, screen, StaffActions.NONE, keyboard);
    }

    private static Staff staff(String language, ExhibitScreen screen, StaffActions desk, KeyLesson keyboard) {
        var lesson = new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty());
        var staff = new Staff(controls(Words.in(language)), lesson, keyboard, desk, RoomDesk.NONE);
        screen.lay(staff);
        staff.open();
        return staff;
    }

    /// A lesson of a keyboard that keeps nothing.
    public static KeyLesson keys() {
        return new KeyLesson(new Keyboard(KeyMap.NOTHING), _ -> Optional.empty());
    }

    /// Five things evenly around the circle; a turn in degrees.
    public static Snapshot pentagon(double turn) {
        return polygon(turn, .97, 1.02, 1.05, .98, 1.06, 1);
    }

    /// Two opposite pairs, and the fifth lost.
    public static Snapshot square(double turn) {
        var W = new float[][]{at(1.02, turn + 45), at(1, turn + 135), at(.98, turn + 225), at(.97, turn + 315),
            at(.04, turn + 10)};
        return snapshot(.8, W, -.02f, -.01f, -.03f, .01f, .1f);
    }

    /// Two at right angles, three lost.
    public static Snapshot corner(double turn) {
        var W = new float[][]{at(1, turn + 90), at(.99, turn), at(.05, 30), at(.02, 200), at(.01, 100)};
        return snapshot(0, W, 0, 0, .5f, .5f, .5f);
    }

    /// A ring of features of these norms, at equal angles.
    static Snapshot polygon(double turn, double sparsity, double... norms) {
        var W = new float[norms.length][];
        var b = new float[norms.length];
        for (int i = 0; i < norms.length; i++) {
            W[i] = at(norms[i], turn + 90 + 360. * i * 2 / norms.length);
            b[i] = -.12f - .02f * i;
        }
        return snapshot(sparsity, W, b);
    }

    /// Eight things in a solid: the corners of a cube, its lid turned.
    public static Snapshot antiprism() {
        var W = new float[8][];
        for (int i = 0; i < 8; i++) {
            double angle = Math.toRadians(90 * (i / 2) + (i % 2 == 0 ? 0 : 45));
            float up = i % 2 == 0 ? .56f : -.56f;
            W[i] = new float[]{(float) (.85 * Math.cos(angle)), up, (float) (.85 * Math.sin(angle))};
        }
        return snapshot(.97, W, -.2f, -.21f, -.18f, -.2f, -.22f, -.2f, -.19f, -.2f);
    }

    /// On a line: two opposite, one beside the first, two lost.
    public static Snapshot line() {
        var W = new float[][]{{1}, {-1.02f}, {.97f}, {.03f}, {-.02f}};
        return snapshot(.9, W, -.1f, -.05f, -.1f, .05f, .05f);
    }

    /// Whatever a random number generator says.
    static Snapshot any(int features, int hidden) {
        var random = new Random(features * 31L + hidden);
        var W = new float[features][hidden];
        for (var column : W)
            for (int k = 0; k < hidden; k++)
                column[k] = (float) random.nextGaussian() * .6f / (float) Math.sqrt(hidden / 2.);
        return snapshot(.9, W, new float[features]);
    }

    /// @param columns column i is the embedding of feature i
    public static Snapshot snapshot(double sparsity, float[][] columns, float... b) {
        var embedding = embedding(columns, b, 0);
        var h = new Hyperparameters(columns.length, columns[0].length, sparsity, .9, Activation.RELU);
        var ghosts = List.of(embedding(columns, b, 6), embedding(columns, b, -9), embedding(columns, b, 3));
        return new Snapshot(new Experiment(h, 0), 4800, embedding, ghosts, falling(), false);
    }

    static Snapshot settled(Snapshot s) {
        return new Snapshot(s.experiment(), s.step(), s.embedding(), s.ghosts(), s.loss(), true);
    }

    private static LossHistory falling() {
        var random = new Random(7);
        var values = new float[240];
        for (int i = 0; i < values.length; i++)
            values[i] = (float) (.021 + .16 * Math.exp(-i / 30.) + .004 * random.nextGaussian());
        return new LossHistory(values);
    }

    private static float[] at(double norm, double degrees) {
        double angle = Math.toRadians(degrees);
        return new float[]{(float) (norm * Math.cos(angle)), (float) (norm * Math.sin(angle))};
    }

    private static Embedding embedding(float[][] columns, float[] b, double degrees) {
        int hidden = columns[0].length;
        var W = new FMatrixRMaj(hidden, columns.length);
        for (int i = 0; i < columns.length; i++)
            for (int k = 0; k < hidden; k++)
                W.set(k, i, turned(columns[i], k, Math.toRadians(degrees)));
        var bias = new FMatrixRMaj(columns.length, 1);
        for (int i = 0; i < columns.length; i++)
            bias.set(i, 0, b[i]);
        return new Embedding(W, bias);
    }

    private static float turned(float[] column, int k, double angle) {
        if (column.length == 1 || k > 1)
            return column[k] * (float) (1 - Math.abs(angle) / 2);
        double other = column[1 - k] * Math.sin(angle);
        return (float) (column[k] * Math.cos(angle) + (k == 0 ? -other : other));
    }
}
