package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import org.junit.jupiter.api.Test;

/// An expectation of more features than a full grid can hold.
final class SubsetExpectationTest {

    private static final double[] DENSITY = {.013, .05, .5, 1, .2};
    private static final int[] NODES = {20, 8, 4, 3, 2};

    @Test
    void moments_are_those_of_sparse_uniform_features() {
        var data = SubsetExpectation.of(DENSITY, NODES);
        assertEquals(1, WeightedMean.of(data, _ -> 1), 1e-6);
        assertEquals(.013 / 2, WeightedMean.of(data, x -> x[0]), 1e-8);
        assertEquals(.5 / 3, WeightedMean.of(data, x -> x[2] * x[2]), 1e-6);
        assertEquals(.05 * .2 / 4, WeightedMean.of(data, x -> x[1] * x[4]), 1e-8);
        assertEquals(.013 * .05 * .5 * .2 / 32, WeightedMean.of(data, x -> x[0] * x[1] * x[2] * x[3] * x[4]), 1e-10);
        assertEquals(.987 * .95 * .5 * .8, WeightedMean.of(data, x -> x[0] + x[1] + x[2] + x[4] == 0 ? 1 : 0), 1e-6);
    }

    /// With kinks, as the grid of all features at once has it, and finer.
    @Test
    void the_loss_behind_a_relu_is_that_of_the_full_grid() {
        var theta = new float[]{.9f, -.7f, .1f, .4f, .1f, -.8f, -.05f, .1f, -.2f};
        double grid = loss(Expectation.of(.3, .2, .1), theta);
        assertEquals(grid, loss(SubsetExpectation.of(new double[]{.3, .2, .1}, 1024, 64, 16), theta), .003 * grid);
    }

    @Test
    void finer_nodes_change_next_to_nothing() {
        var theta = new float[]{.9f, -.7f, -.05f, -.2f};
        double fine = loss(SubsetExpectation.of(new double[]{.3, .2}, 1024, 200), theta);
        assertEquals(fine, loss(SubsetExpectation.of(new double[]{.3, .2}, 512, 64), theta), 2e-5 * fine);
    }

    @Test
    void nodes_for_each_size_of_set_are_asked_for() {
        assertThrows(IllegalArgumentException.class, () -> SubsetExpectation.of(DENSITY, 20, 8, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> SubsetExpectation.of(new double[0]));
    }

    private static double loss(Data data, float[] theta) {
        int n = data.features();
        var ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        var recipe = new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0);
        return new Training(TiedModel.relu(theta.length / n - 1, ones), data, recipe, theta).lossOn(data);
    }
}
