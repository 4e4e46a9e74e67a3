package exhibit.model.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The loss where one feature is there at a time, its slope, and what wanders on it.
final class OneFeatureModelTest {

    private static final double STEP = 1e-6;

    @Test
    void the_loss_is_the_mean_over_a_fine_grid_of_each_feature() {
        var model = OneFeatureModel.start(6, 2, .7, new SplittableRandom(3));
        biased(model, .1);
        assertEquals(onAGrid(model.parameters()), model.loss(), 1e-7);
    }

    @Test
    void the_slope_is_that_of_central_differences() {
        for (int seed = 0; seed < 20; seed++) {
            var model = OneFeatureModel.start(5, 2, .8, new SplittableRandom(seed));
            biased(model, .05 * (seed - 10));
            model.loss();
            var slope = model.slope().clone();
            for (int e = 0; e < slope.length; e++)
                assertEquals((moved(model, e, STEP) - moved(model, e, -STEP)) / (2 * STEP), slope[e], 1e-8,
                        "seed " + seed + ", parameter " + e);
        }
    }

    @Test
    void a_feature_that_is_left_out_is_answered_with_a_twelfth_of_six() {
        var theta = new double[18];
        for (int i = 12; i < 18; i++)
            theta[i] = 1. / 12;
        var model = new OneFeatureModel(6, 2, theta);
        assertEquals(7. / 24, model.loss(), 1e-12);
        for (double slope : model.slope())
            assertEquals(0, slope, 1e-12);
    }

    @Test
    void where_the_ground_is_a_bowl_the_coefficient_is_half_its_directions_less_those_along_which_it_is_level() {
        var model = OneFeatureModel.start(1, 2, .5, new SplittableRandom(1));
        for (int step = 0; step < 20_000; step++)
            model.descend(.1);
        var far = new LearningCoefficient(30_000, 0, 1e-6, 200_000);
        double mean = IntStream.range(0, 8).mapToDouble(chain -> far.of(model, new SplittableRandom(chain))).average()
                .orElseThrow();
        // Three parameters: the arrow's length and the bias make a bowl, turning the arrow costs nothing.
        assertEquals(1, mean, .12);
    }

    @Test
    void a_wanderer_leaves_the_model_where_it_is() {
        var model = OneFeatureModel.start(5, 2, .1, new SplittableRandom(1));
        var before = model.parameters();
        new LearningCoefficient(100, 1, 1e-3, 50).of(model, new SplittableRandom(2));
        assertArrayEquals(before, model.parameters());
    }

    @Test
    void parameters_of_another_shape_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OneFeatureModel(5, 2, 1, 2, 3));
    }

    private static void biased(OneFeatureModel model, double bias) {
        var theta = model.parameters();
        for (int e = theta.length * 2 / 3; e < theta.length; e++)
            theta[e] = bias * (e % 3 - 1);
        model.set(theta);
    }

    private static double moved(OneFeatureModel model, int parameter, double by) {
        var theta = model.parameters();
        theta[parameter] += by;
        var other = model.copy();
        other.set(theta);
        return other.loss();
    }

    /// The definition, sample by sample: x at the middles of 20 000 pieces of 0 to 1.
    private static double onAGrid(double[] theta) {
        int pieces = 20_000;
        double sum = 0;
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 6; j++)
                for (int piece = 0; piece < pieces; piece++) {
                    double x = (piece + .5) / pieces;
                    double a = theta[2 * i] * theta[2 * j] + theta[2 * i + 1] * theta[2 * j + 1];
                    double error = (i == j ? x : 0) - Math.max(0, a * x + theta[12 + j]);
                    sum += error * error / pieces;
                }
        return sum / 6;
    }
}
