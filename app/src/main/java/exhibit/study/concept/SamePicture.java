package exhibit.study.concept;

import exhibit.model.Reconstruction;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.hand.WorkedExample;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;

/// Several features at once can leave the same hidden vector behind as others do: with opposite arrows x_2 = x_3 gives
/// h = (x_1, 0) whatever they are, and nothing behind h can tell the two pasts apart. They need not face each other: in
/// a pentagon W_1 + W_3 = W_2 / φ (second document, "The Superposition Hypothesis").
final class SamePicture implements Study {

    private static final double[][] OPPOSITE = WorkedExample.matrix(WorkedExample.OPPOSITE);
    private static final List<Double> AMOUNTS = List.of(0., .2, .4, .6, .8, 1.);
    private static final List<String> NAMES = List.of("same.first", "same.second", "same.third");

    @Override
    public String id() {
        return "C8";
    }

    @Override
    public String source() {
        return "notes, The Superposition Hypothesis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("same.both", 1, AMOUNTS), new StudyDial("same.other", 4, AMOUNTS));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var one = past(chosen.of("same.both"));
        var two = past(chosen.of("same.other"));
        stage.show(List.of(cells("same.pasts", one.x, two.x), cells("same.hidden", one.hidden(), two.hidden()),
                cells("same.back", one.output(), two.output())));
        stage.done(1);
    }

    /// The two pasts below each other.
    private static Plot cells(String title, List<Double> one, List<Double> two) {
        var pasts = List.of(one, two);
        return new Plot.Cells(title, Grid.of(2, one.size(), (row, column) -> pasts.get(row).get(column)),
                List.of("same.one", "same.two"), one.size() == 3 ? NAMES : List.of("decompose.right", "decompose.up"),
                1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var one = past(.2);
        var two = past(.8);
        var pentagon = RegularPolygon.columns(5);
        double[] all = Decomposability.hidden(pentagon, new double[]{1, 1, 1, 1, 1});
        double[] sides = Decomposability.hidden(pentagon, new double[]{1, 0, 1, 0, 0});
        double[] between = Decomposability.hidden(pentagon, new double[]{0, 1, 0, 0, 0});
        return List.of(Finding.near("h of both pasts, first", one.hidden().get(0) - two.hidden().get(0), 0, 1e-12),
                Finding.near("h of both pasts, second", one.hidden().get(1) - two.hidden().get(1), 0, 1e-12),
                Finding.near("how far the pasts are apart", Math.abs(one.x.get(1) - two.x.get(1)), .6, 1e-12),
                Finding.near("pentagon: how much of W_2 W_1 + W_3 is", sides[0] * between[0] + sides[1] * between[1],
                        2 / (1 + Math.sqrt(5)), 1e-12),
                Finding.near("pentagon: how far W_1 + W_3 lies beside W_2",
                        sides[0] * between[1] - sides[1] * between[0],
                        0, 1e-12),
                Finding.near("pentagon with all five there: ‖h‖", Math.hypot(all[0], all[1]), 0, 1e-12));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private record Past(List<Double> x, Reconstruction worked) {

        List<Double> hidden() {
            return worked.hidden();
        }

        List<Double> output() {
            return worked.output();
        }
    }

    /// The second and the third as much as each other.
    private static Past past(double both) {
        return new Past(List.of(.9, both, both),
                Reconstruction.of(OPPOSITE, new double[3], new double[]{.9, both, both}, true));
    }
}
