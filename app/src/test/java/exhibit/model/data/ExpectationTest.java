package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpectationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 21, 64})
    void the_nodes_integrate_every_polynomial_up_to_degree_2q_minus_1(int q) {
        var rule = new GaussLegendre(q);
        double[] x = rule.nodes(), w = rule.weights();
        for (int degree = 0; degree < 2 * q; degree++) {
            double integral = 0;
            for (int k = 0; k < q; k++)
                integral += w[k] * Math.pow(x[k], degree);
            assertEquals(1. / (degree + 1), integral, 1e-13, "x^" + degree);
        }
    }

    @Test
    void the_nodes_do_not_integrate_degree_2q() {
        var rule = new GaussLegendre(2);
        double integral = 0;
        for (int k = 0; k < 2; k++)
            integral += rule.weights()[k] * Math.pow(rule.nodes()[k], 4);
        assertTrue(Math.abs(integral - .2) > 1e-3);
    }

    @Test
    void moments_are_those_of_sparse_uniform_features() {
        var data = Expectation.of(.3, .5, .9);
        assertEquals(1, WeightedMean.of(data, _ -> 1), 1e-6);
        assertEquals(.3 / 2, WeightedMean.of(data, x -> x[0]), 1e-6);
        assertEquals(.5 / 3, WeightedMean.of(data, x -> x[1] * x[1]), 1e-6);
        assertEquals(.5 * .9 / 4, WeightedMean.of(data, x -> x[1] * x[2]), 1e-6);
        assertEquals(.3 / 2 * .5 / 2 * .9 / 4, WeightedMean.of(data, x -> x[0] * x[1] * Math.pow(x[2], 3)), 1e-6);
        assertEquals(.7 * .5 * .1, WeightedMean.of(data, x -> x[0] + x[1] + x[2] == 0 ? 1 : 0), 1e-6);
    }

    @Test
    void the_loss_is_the_one_many_samples_have() {
        var model = TiedModel.relu(1, 1, .5);
        var theta = new float[]{.9f, -.7f, .1f, -.05f};
        var recipe = new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0);
        double exact = new Training(model, Expectation.of(.4, .4), recipe, theta).lossOn(Expectation.of(.4, .4));
        var many = Data.drawn(new Sampler(5, .4, .4), 1 << 20);
        assertEquals(exact, new Training(model, many, recipe, theta).lossOn(many), .003 * exact);
    }

    @Test
    void more_than_three_features_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Expectation.of(1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, Expectation::of);
    }
}
