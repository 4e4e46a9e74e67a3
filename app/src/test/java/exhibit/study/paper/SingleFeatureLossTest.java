package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SingleFeatureLossTest {

    @Test
    void without_bias_the_linear_split_is_the_formula_of_the_paper() {
        var e = random(1, false);
        double benefit = 0, interference = 0;
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                if (i == j)
                    benefit += (i + 1) * Math.pow(1 - e.dot(i, i), 2) / 3;
                else
                interference += (j + 1) * Math.pow(e.dot(i, j), 2) / 3;
        var split = SingleFeatureLoss.linear(e, 1, 2, 3, 4);
        assertEquals(benefit, split.benefit(), 1e-12);
        assertEquals(interference, split.interference(), 1e-12);
    }

    /// The middles of many small pieces, with the ReLU written out.
    @Test
    void behind_the_ReLU_the_split_is_the_integral() {
        var e = random(2, true);
        double benefit = 0, interference = 0;
        int places = 20_000;
        for (int k = 0; k < places; k++)
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 4; j++) {
                    double x = (k + .5) / places, y = Math.max(e.dot(i, j) * x + e.bias(j), 0);
                    if (i == j)
                        benefit += (i + 1) * (x - y) * (x - y) / places;
                    else
                        interference += (j + 1) * y * y / places;
                }
        var split = SingleFeatureLoss.relu(e, 1, 2, 3, 4);
        assertEquals(benefit, split.benefit(), 1e-6);
        assertEquals(interference, split.interference(), 1e-6);
    }

    private static Embedding random(int seed, boolean biased) {
        var random = new Random(seed);
        var W = new float[2][4];
        var b = new float[4];
        for (int i = 0; i < 4; i++) {
            W[0][i] = random.nextFloat(-1, 1);
            W[1][i] = random.nextFloat(-1, 1);
            b[i] = biased ? random.nextFloat(-1, 1) : 0;
        }
        return Embedding.of(W, b);
    }
}
