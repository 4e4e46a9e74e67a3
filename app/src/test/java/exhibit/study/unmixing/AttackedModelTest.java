package exhibit.study.unmixing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.Sampler;
import exhibit.model.train.Model;
import exhibit.model.train.TiedModel;
import exhibit.study.paper.Attack;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The model that is pushed while it learns.
final class AttackedModelTest {

    private static final int FEATURES = 6;
    private static final double DENSITY = .3;
    /// As many as `Attack` asks.
    private static final int SAMPLES = 2048;

    @Test
    void without_a_push_it_is_the_relu_model() {
        var plain = new TiedModel(2, false, true, 0, 1, 1, 1, 1, 1, 1);
        var attacked = new AttackedModel(FEATURES, 2, 0);
        float[] theta = theta(attacked), expected = new float[theta.length], found = new float[theta.length];
        assertEquals(loss(plain, theta, expected), loss(attacked, theta, found), 1e-5);
        assertArrayEquals(expected, found, 1e-5f);
    }

    /// In one dimension there are two pushes, and a small change of theta does not turn one into the other.
    @Test
    void its_gradient_agrees_with_finite_differences() {
        var model = new AttackedModel(FEATURES, 1, .2);
        float[] theta = theta(model), gradient = new float[theta.length];
        loss(model, theta, gradient);
        for (int e = 0; e < theta.length; e++)
            assertEquals(slope(model, theta, e), gradient[e], 5e-3, "parameter " + e);
    }

    @Test
    void its_push_costs_nearly_as_much_as_the_worst() {
        float[] theta = theta(new AttackedModel(FEATURES, 2, 0));
        var worst = Attack.of(FEATURES, DENSITY, .5);
        double extra = loss(new AttackedModel(FEATURES, 2, worst.epsilon()), theta, new float[theta.length])
                - loss(new AttackedModel(FEATURES, 2, 0), theta, new float[theta.length]);
        double most = worst.extraLoss(Embedding.of(theta, 2, FEATURES));
        assertTrue(.8 * most < extra && extra < 1.0001 * most, extra + " of " + most);
    }

    private static double slope(Model model, float[] theta, int e) {
        float step = 1e-3f;
        float[] up = theta.clone(), down = theta.clone();
        up[e] += step;
        down[e] -= step;
        return (loss(model, up, new float[theta.length]) - loss(model, down, new float[theta.length]))
                / (up[e] - down[e]);
    }

    /// With biases, so that some outputs are shut.
    private static float[] theta(Model model) {
        var theta = model.start(3);
        for (int i = 0; i < FEATURES; i++)
            theta[theta.length - 1 - i] = -.05f * (i + 1);
        return theta;
    }

    private static double loss(Model model, float[] theta, float[] gradient) {
        var densities = new double[FEATURES];
        Arrays.fill(densities, DENSITY);
        var data = Data.drawn(new Sampler(1, densities), SAMPLES);
        var X = new float[FEATURES][Data.SPAN];
        var weight = new float[Data.SPAN];
        double loss = 0;
        for (int span = 0; span < data.spans(); span++) {
            data.fill(0, span, X, weight);
            loss += model.descend(theta, X, weight, gradient);
        }
        return loss;
    }
}
