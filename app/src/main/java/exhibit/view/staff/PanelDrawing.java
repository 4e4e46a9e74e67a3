package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLearning;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.view.kit.Box;
import exhibit.view.kit.ControlMeaning;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// The panel as it stands before the visitor, its knobs above its buttons, with the one that is asked for lit.
final class PanelDrawing extends Region {

    /// Width over height of the plate, at most and at least.
    private static final double PLATE = 2.5;
    private static final double HIGHEST = 1.6;
    private static final double KNOBS = .56;
    private static final double LETTERS_ACROSS = .036;
    private static final double LETTERS_DOWN = .075;

    /// How much of its column a name may fill.
    private static final double NAME = .92;

    private final List<ControlFace> faces;
    private final Region plate = new Region();

    PanelDrawing(ControlMeaning meaning) {
        plate.getStyleClass().add("plate");
        setManaged(false);
        setMouseTransparent(true);
        faces = MidiLearning.CONTROLS.stream()
                .map(c -> new ControlFace(c instanceof Knob, meaning.colour(c), meaning.name(c))).toList();
        getChildren().add(plate);
        getChildren().addAll(faces);
    }

    void show(MidiLesson.Progress now) {
        int asked = now.asked().map(MidiLearning.CONTROLS::indexOf).orElse(MidiLearning.CONTROLS.size());
        show(control -> state(MidiLearning.CONTROLS.indexOf(control), asked, now.learned()), now.heard());
    }

    /// @param states how each control stands
    /// @param heard how full the ring of the asked one is, 0 to 1
    void show(Function<Control, ControlFace.State> states, double heard) {
        for (int i = 0; i < faces.size(); i++)
            faces.get(i).show(states.apply(MidiLearning.CONTROLS.get(i)), heard);
    }

    private static ControlFace.State state(int index, int asked, MidiMap learned) {
        if (index > asked) return ControlFace.State.WAITING;
        if (index == asked) return ControlFace.State.ASKED;
        return learned.sources().containsKey(MidiLearning.CONTROLS.get(index))
                ? ControlFace.State.LEARNED
                : ControlFace.State.LEFT_OUT;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), PLATE * getHeight());
        double height = Math.min(getHeight(), getWidth() / HIGHEST);
        var box = new Box((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
        box.place(plate);
        double rim = .05 * height;
        double across = width - 2 * rim;
        var knobs = new Box(box.x() + rim, box.y() + rim, across, KNOBS * (height - 3 * rim));
        var buttons = new Box(knobs.x(), knobs.bottom() + rim, across, (1 - KNOBS) * (height - 3 * rim));
        double most = Math.min(LETTERS_ACROSS * width, LETTERS_DOWN * height);
        var above = faces.subList(0, Knob.values().length);
        var below = faces.subList(above.size(), faces.size());
        double letters = Math.min(fitting(above, most, across), fitting(below, most, across));
        faces.forEach(face -> face.size(letters));
        share(above, knobs);
        share(below, buttons);
    }

    /// The size up to `letters` at which every name of a row fits into its column.
    private static double fitting(List<ControlFace> row, double letters, double across) {
        return row.stream().mapToDouble(face -> face.fitting(letters, NAME * across / row.size())).min()
                .orElse(letters);
    }

    private static void share(List<ControlFace> row, Box box) {
        for (int i = 0; i < row.size(); i++)
            box.column(i, row.size(), 0).place(row.get(i));
    }
}
