package exhibit.study.paper;

import exhibit.model.Matrix;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Turning the hidden dimensions, W' = OW with O orthogonal: x' = ReLU(WᵀWx + b) gives the same, because W'ᵀW' = WᵀW.
/// With a ReLU on the hidden layer too, h = ReLU(Wx), it does not: that basis is privileged (paper, "Superposition in a
/// Privileged Basis").
final class RotationSymmetry implements Study {

    private static final RotatedModel FREE = new RotatedModel(2, false);
    private static final RotatedModel TIED = new RotatedModel(2, true);
    private static final int DEGREES = 15;

    @Override
    public String id() {
        return "T29";
    }

    @Override
    public String source() {
        return "paper, Superposition in a Privileged Basis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("degrees", 1, IntStream.rangeClosed(0, 360 / DEGREES)
                .mapToObj(k -> (double) k * DEGREES).toList()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double angle = Math.toRadians(chosen.of("degrees"));
        var start = FREE.model().start(0);
        stage.show(plots(angle, start, start));
        var free = FREE.kept(stage.part(0, .5));
        var tied = TIED.kept(stage.part(.5, 1));
        stage.show(plots(angle, free, tied));
    }

    private static List<Plot> plots(double angle, float[] free, float[] tied) {
        var model = FREE.model();
        return List.of(
                new Plot.Lines("rotation.loss", new Plot.Axis("axis.degrees", 0, 360, false),
                        new Plot.Axis("axis.loss", 0, 4, false),
                        List.of(line("rotation.output", 0, FREE.model(), free),
                                line("rotation.between", 1, TIED.model(), tied)),
                        List.of()),
                new Plot.Arrows("rotation.relu", model.embedding(turned(free, angle)), List.of(), List.of()),
                new Plot.Arrows("rotation.hidden", model.embedding(turned(tied, angle)), List.of(), List.of()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var free = FREE.model();
        var tied = TIED.model();
        var freeTheta = FREE.kept(stage.part(0, .2));
        var tiedTheta = TIED.kept(stage.part(.2, .4));
        var findings = new ArrayList<Finding>();
        findings.add(Finding.atMost("ReLU output: loss after any turn, relative change", IntStream.range(1, 24)
                .mapToDouble(k -> Math.abs(change(free, freeTheta, k))).max().orElseThrow(), 1e-6));
        findings.add(Finding.atLeast("hidden ReLU: loss after a turn by 90 degrees, relative change",
                change(tied, tiedTheta, 90 / DEGREES), .2));
        findings.add(same(2, free, freeTheta));
        findings.add(other(2, tied, tiedTheta));
        findings.addAll(inMoreDimensions(stage.part(.4, 1)));
        return findings;
    }

    private static List<Finding> inMoreDimensions(StudyListener stage) {
        var three = new RotatedModel(3, false);
        var four = new RotatedModel(4, false);
        var tied = new RotatedModel(3, true);
        return List.of(same(3, three.model(), three.kept(stage.part(0, .3))),
                same(4, four.model(), four.kept(stage.part(.3, .6))),
                other(3, tied.model(), tied.kept(stage.part(.6, 1))));
    }

    private static Finding same(int m, TiedModel model, float[] theta) {
        return Finding.atMost("ReLU output, m=" + m + ": output after any of 20 orthogonal turns, largest change",
                changes(m, model, theta).max().orElseThrow(), 1e-6);
    }

    private static Finding other(int m, TiedModel model, float[] theta) {
        return Finding.atLeast("hidden ReLU, m=" + m + ": output after any of 20 orthogonal turns, smallest change",
                changes(m, model, theta).min().orElseThrow(), .1);
    }

    /// The largest change of any output, for each of some turns.
    private static DoubleStream changes(int m, TiedModel model, float[] theta) {
        var data = RotatedModel.samples(1, 512);
        var before = model.output(theta, data);
        return LongStream.range(0, 20).mapToDouble(seed -> apart(before,
                model.output(turned(theta, Matrix.orthogonal(m, seed)), data)));
    }

    private static double apart(float[][] one, float[][] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> IntStream.range(0, one[i].length)
                .mapToDouble(j -> Math.abs(one[i][j] - other[i][j])).max().orElseThrow()).max().orElseThrow();
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static Plot.Line line(String name, int tone, TiedModel model, float[] theta) {
        return new Plot.Line(name, tone, IntStream.rangeClosed(0, 360 / DEGREES)
                .mapToObj(k -> new Plot.Point(k * DEGREES, 1 + change(model, theta, k))).toList());
    }

    /// How much the loss changes, relative to the loss itself.
    private static double change(TiedModel model, float[] theta, int steps) {
        double before = loss(model, theta);
        return loss(model, turned(theta, Math.toRadians(steps * DEGREES))) / before - 1;
    }

    private static double loss(TiedModel model, float[] theta) {
        var data = RotatedModel.samples(1, 4096);
        return new Training(model, data, RotatedModel.RECIPE, theta).lossOn(data);
    }

    /// W (2, 5) turned in its plane; b stays.
    private static float[] turned(float[] theta, double angle) {
        double cos = Math.cos(angle), sin = Math.sin(angle);
        return turned(theta, Matrix.of(2, 2, (r, c) -> r == c ? cos : r == 0 ? -sin : sin));
    }

    /// OW (m, 5) with O the turn; b stays.
    private static float[] turned(float[] theta, Matrix turn) {
        int n = RotatedModel.FEATURES;
        var turned = theta.clone();
        for (int k = 0; k < turn.rows(); k++)
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int l = 0; l < turn.rows(); l++)
                    sum += turn.at(k, l) * theta[l * n + i];
                turned[k * n + i] = (float) sum;
            }
        return turned;
    }
}
