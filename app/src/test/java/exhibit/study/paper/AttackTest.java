package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AttackTest {

    private static final double EPSILON = .1;

    /// Opposite arrows of length 1 with a bias of -0.2 answer 0.8 to 1. Whoever pushes towards the other one takes away
    /// another √2 ε, and that is another way for each of the two. One push for both would help one of them: it would
    /// cost 2ε² on average, as would the mean over all ways.
    @Test
    void every_sample_meets_the_push_that_is_worst_for_it() {
        var digon = Embedding.of(new float[][]{{1, -1}}, new float[]{-.2f, -.2f});
        double worst = Math.pow(.2 + Math.sqrt(2) * EPSILON, 2) - .2 * .2;
        assertEquals(worst, new Attack(new float[][]{{1, 0}, {0, 1}}, EPSILON).extraLoss(digon), 1e-6);
        assertEquals(worst, new Attack(new float[][]{{1, 0}}, EPSILON).extraLoss(digon), 1e-6);
    }

    @Test
    void where_features_share_nothing_a_push_costs_its_own_square() {
        var apart = Embedding.of(new float[][]{{1, 0, 0}, {0, 1, 0}}, new float[]{0, 0, .5f});
        assertEquals(EPSILON * EPSILON, new Attack(new float[][]{{.5f, .5f, .5f}}, EPSILON).extraLoss(apart), 1e-6);
    }

    /// A thousand directions of the hidden layer, tried one by one. Uphill may end beside the highest top.
    @Test
    void no_other_direction_costs_much_more() {
        var pentagon = pentagon(1.1, -.2);
        for (float[] x : new float[][]{{1, 0, 0, 0, 0}, {.5f, 0, .7f, 0, 0}, {0, .9f, .1f, 0, 0}, {0, 0, 0, 0, 0}}) {
            double worst = IntStream.range(0, 1000).mapToDouble(d -> cost(pentagon, x, 2 * Math.PI * d / 1000)).max()
                    .orElseThrow();
            double found = new Attack(new float[][]{x}, EPSILON).extraLoss(pentagon);
            assertTrue(found >= .99 * worst && found <= worst + 1e-5, () -> found + " where " + worst + " is there");
        }
    }

    private static Embedding pentagon(double norm, double bias) {
        var W = new float[2][5];
        var b = new float[5];
        for (int i = 0; i < 5; i++) {
            W[0][i] = (float) (norm * Math.cos(2 * Math.PI * i / 5));
            W[1][i] = (float) (norm * Math.sin(2 * Math.PI * i / 5));
            b[i] = (float) bias;
        }
        return Embedding.of(W, b);
    }

    /// Worked out anew: a regular pentagon's hidden layer is moved by √2.5 of its arrows' length times the push.
    private static double cost(Embedding e, float[] x, double angle) {
        double[] h = new double[2];
        for (int i = 0; i < x.length; i++)
            for (int k = 0; k < 2; k++)
                h[k] += x[i] * e.coordinate(i, k);
        double calm = error(e, x, h);
        double far = EPSILON * Math.sqrt(2.5) * e.norm(0);
        return error(e, x, new double[]{h[0] + far * Math.cos(angle), h[1] + far * Math.sin(angle)}) - calm;
    }

    private static double error(Embedding e, float[] x, double[] h) {
        return IntStream.range(0, x.length).mapToDouble(j -> Math.pow(
                Math.max(e.coordinate(j, 0) * h[0] + e.coordinate(j, 1) * h[1] + e.bias(j), 0) - x[j], 2)).sum();
    }
}
