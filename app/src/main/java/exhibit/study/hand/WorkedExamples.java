package exhibit.study.hand;

import static exhibit.study.hand.WorkedExample.ALL_THREE;
import static exhibit.study.hand.WorkedExample.CLOSE;
import static exhibit.study.hand.WorkedExample.EXAMPLE;
import static exhibit.study.hand.WorkedExample.KEEP_TWO;
import static exhibit.study.hand.WorkedExample.NO_BIAS;
import static exhibit.study.hand.WorkedExample.OPPOSITE;
import static exhibit.study.hand.WorkedExample.all;
import static exhibit.study.hand.WorkedExample.dot;
import static exhibit.study.hand.WorkedExample.near;

import exhibit.study.Finding;
import java.util.List;

/// What the first document works out on paper, and what it must come to (EXPERIMENTS H4-H9).
final class WorkedExamples {

    static final List<WorkedExample> ALL = List.of(
            new WorkedExample("H4", "by hand, Preserve first and second feature", KEEP_TWO, NO_BIAS, EXAMPLE, false,
                    WorkedExamples::keepTwo),
            new WorkedExample("H5", "by hand, Embed all three features with interference", ALL_THREE, NO_BIAS, EXAMPLE,
                    false, WorkedExamples::allThree),
            new WorkedExample("H6", "by hand, Importance and embeddings", OPPOSITE, NO_BIAS, EXAMPLE, false,
                    WorkedExamples::opposite),
            new WorkedExample("H7", "by hand, Perfectly reconstruct one example", KEEP_TWO, List.of(0., 0., .3),
                    EXAMPLE, false, WorkedExamples::byHeart),
            new WorkedExample("H8", "by hand, Cancelling out interference", OPPOSITE, List.of(0., .5, .5), EXAMPLE,
                    false, WorkedExamples::cancelled),
            new WorkedExample("H9", "by hand, Adding the ReLU activation function", OPPOSITE, NO_BIAS,
                    List.of(.9, .6, 0.), true, WorkedExamples::rectified));

    private WorkedExamples() {
    }

    private static List<Finding> keepTwo(WorkedExample example) {
        var worked = example.worked();
        return all(near("h", worked.hidden(), .9, .6), near("x'", worked.output(), .9, .6, 0),
                List.of(Finding.near("error", worked.error(), .09, CLOSE),
                        Finding.near("W_1 · W_2", dot(KEEP_TWO, 0, 1), 0, CLOSE)));
    }

    private static List<Finding> allThree(WorkedExample example) {
        var worked = example.worked();
        double half = Math.sqrt(.5);
        var unit = new WorkedExample(example.id(), example.source(),
                List.of(ALL_THREE.get(0), ALL_THREE.get(1), List.of(half, half)), NO_BIAS, EXAMPLE, false,
                _ -> List.of()).worked();
        return all(near("h", worked.hidden(), 1.05, .75), near("x'", worked.output(), 1.05, .75, .9),
                List.of(Finding.near("error", worked.error(), .405, CLOSE),
                        Finding.near("W_1 · W_2", dot(ALL_THREE, 0, 1), 0, CLOSE),
                        Finding.near("W_1 · W_3", dot(ALL_THREE, 0, 2), .5, CLOSE),
                        Finding.near("W_2 · W_3", dot(ALL_THREE, 1, 2), .5, CLOSE)),
                near("x' with a third arrow of length 1", unit.output(), .9 + .3 * half, .6 + .3 * half,
                        1.5 * half + .3));
    }

    private static List<Finding> opposite(WorkedExample example) {
        var worked = example.worked();
        return all(near("h", worked.hidden(), .9, .3), near("x'", worked.output(), .9, .3, -.3),
                List.of(Finding.near("error", worked.error(), .45, CLOSE),
                        Finding.near("W_2 · W_3", dot(OPPOSITE, 1, 2), -1, CLOSE)));
    }

    private static List<Finding> byHeart(WorkedExample example) {
        return all(near("x'", example.worked().output(), .9, .6, .3),
                List.of(Finding.near("error", example.worked().error(), 0, CLOSE),
                        Finding.near("error where x_3 is 0.5", example.at(.9, .6, .5).worked().error(), .04, CLOSE),
                        Finding.near("error where x_3 is 1", example.at(.2, .7, 1.).worked().error(), .49, CLOSE)));
    }

    /// Helps where features are always there, and harms where they are rare (EXPERIMENTS F7).
    private static List<Finding> cancelled(WorkedExample example) {
        var with = opposite(.5, true);
        var without = opposite(0, true);
        return all(near("x'", example.worked().output(), .9, .8, .2),
                List.of(Finding.near("error", example.worked().error(), .05, CLOSE),
                        Finding.near("S=0, without ReLU: loss without bias", opposite(0, false).loss(0), 2 / 3., .005),
                        Finding.near("S=0, without ReLU: loss with bias 0.5", opposite(.5, false).loss(0), 1 / 6.,
                                .002),
                        Finding.near("S=0: loss without bias", without.loss(0), 1 / 3., .005),
                        Finding.near("S=0: loss with bias 0.5", with.loss(0), .146, .003),
                        Finding.near("S=0.5: loss without bias", without.loss(.5), .084, .003),
                        Finding.near("S=0.5: loss with bias 0.5", with.loss(.5), .307, .004),
                        Finding.near("S=0.9: loss without bias", without.loss(.9), .0034, .0004),
                        Finding.near("S=0.9: loss with bias 0.5", with.loss(.9), .459, .005)));
    }

    private static Answer opposite(double bias, boolean relu) {
        return new Answer(WorkedExample.matrix(OPPOSITE), new double[]{0, bias, bias}, new double[3], relu);
    }

    private static List<Finding> rectified(WorkedExample example) {
        var worked = example.worked();
        return all(near("before the ReLU", worked.biased(), .9, .6, -.6), near("x'", worked.output(), .9, .6, 0),
                List.of(Finding.near("error", worked.error(), 0, CLOSE),
                        Finding.near("error without ReLU", example.withoutRelu().worked().error(), .36, CLOSE),
                        Finding.near("error where x_3 alone is there", example.at(0., 0., .7).worked().error(), 0,
                                CLOSE)),
                near("both there: x'", example.at(.9, .6, .2).worked().output(), .9, .4, 0));
    }
}
