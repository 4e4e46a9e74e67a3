package exhibit.study.hand;

import exhibit.study.StudyDial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The dials that a `Worksheet` is made of: x (3), W (3, 2), b (3) and the ReLU at the places of their `WorksheetPart`s, then
/// where the page stands. Numbers have hundredths.
final class WorksheetDials {

    /// Which number is pointed at.
    static final int POINTED = WorksheetPart.HIDDEN.first();
    /// How far the steps go.
    static final int STEP = POINTED + 1;
    /// How often help was asked for.
    static final int HELP = STEP + 1;
    /// Which leaf is seen.
    static final int LEAF = HELP + 1;

    static final List<WorksheetStep> STEPS = List.of(WorksheetStep.values());

    private static final int MOST_LEAVES = 3;

    private static final double LEAST_X = 0;
    private static final double MOST_X = 1;
    /// More than any worked example needs.
    private static final double MOST = 1.5;

    private WorksheetDials() {
    }

    /// Those of a page that opens with an example.
    ///
    /// @param W (3, 2), b (3), x (3): hundredths, none beyond 1.5
    /// @param help how often help can be asked for, before it begins anew: at least 1
    static List<StudyDial> of(double[][] W, double[] b, double[] x, boolean relu, int help) {
        var choices = new ArrayList<StudyDial>();
        for (int i = 0; i < x.length; i++)
            choices.add(dial("x" + (i + 1), x[i], LEAST_X, MOST_X));
        for (int i = 0; i < x.length; i++)
            for (int k = 0; k < W[i].length; k++)
                choices.add(dial("W" + (i + 1) + (k + 1), W[i][k], -MOST, MOST));
        for (int i = 0; i < x.length; i++)
            choices.add(dial("b" + (i + 1), b[i], -MOST, MOST));
        choices.add(new StudyDial("relu", relu ? 1 : 0, List.of(0., 1.)));
        choices.add(counting("pointed", WorksheetPart.W.first(), WorksheetPart.PLACES));
        choices.add(counting("step", STEPS.indexOf(WorksheetStep.CUT), STEPS.size()));
        choices.add(counting("help", 0, help + 1));
        choices.add(counting("leaf", 0, MOST_LEAVES));
        return List.copyOf(choices);
    }

    /// Where the dial of a number of W or b stands.
    static int at(double number) {
        return (int) Math.round(100 * (number + MOST));
    }

    private static StudyDial dial(String name, double value, double least, double most) {
        int from = (int) Math.round(100 * least);
        var values = IntStream.rangeClosed(from, (int) Math.round(100 * most)).mapToObj(v -> v / 100.).toList();
        return new StudyDial(name, (int) Math.round(100 * value) - from, values);
    }

    private static StudyDial counting(String name, int opening, int count) {
        return new StudyDial(name, opening, IntStream.range(0, count).mapToObj(v -> (double) v).toList());
    }
}
