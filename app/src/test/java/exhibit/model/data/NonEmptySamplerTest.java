package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NonEmptySamplerTest {

    private static final int FEATURES = 5;
    private static final int BLOCKS = 2000;

    /// As often as among all samples, those without any left out: p / (1 - (1-p)ⁿ).
    @ParameterizedTest
    @ValueSource(doubles = {.003, .02, .2, .7, 1})
    void each_feature_is_as_frequent_as_where_empty_samples_are_left_out(double density) {
        var sampler = new NonEmptySampler(3, FEATURES, density);
        var X = new float[FEATURES][Sampler.BLOCK];
        var present = new int[FEATURES];
        double sum = 0, pairs = 0;
        for (int block = 0; block < BLOCKS; block++) {
            sampler.draw(block, block, X, 0);
            for (int j = 0; j < Sampler.BLOCK; j++) {
                int here = 0;
                for (int i = 0; i < FEATURES; i++)
                    if (X[i][j] > 0) {
                        present[i]++;
                        here++;
                        sum += X[i][j];
                    }
                assertTrue(here > 0);
                pairs += here * (here - 1) / 2.;
            }
        }
        double samples = (double) BLOCKS * Sampler.BLOCK, some = 1 - Math.pow(1 - density, FEATURES);
        double expected = density / some, both = 10 * density * density / some;
        for (int count : present)
            assertEquals(expected, count / samples, 4 * Math.sqrt(expected * (1 - expected) / samples) + 1e-12);
        assertEquals(both, pairs / samples, 12 * Math.sqrt(both / samples) + 1e-12);
        assertEquals(.5, sum / (FEATURES * expected * samples), .005);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void a_layer_holds_the_sum_of_the_directions_of_what_is_there(int to) {
        var embedding = Embedding.of(new float[][]{{1, 0, -1, .5f, 2}, {0, 1, -1, .5f, -3}}, new float[FEATURES]);
        var features = new NonEmptySampler(5, FEATURES, .4);
        var X = new float[FEATURES][Sampler.BLOCK];
        var H = new float[2][to + Sampler.BLOCK];
        features.draw(7, 3, X, 0);
        new HiddenSource(features, embedding).draw(7, 3, H, to);
        for (int j = 0; j < Sampler.BLOCK; j++) {
            assertEquals(X[0][j] - X[2][j] + .5 * X[3][j] + 2 * X[4][j], H[0][to + j], 1e-5);
            assertEquals(X[1][j] - X[2][j] + .5 * X[3][j] - 3 * X[4][j], H[1][to + j], 1e-5);
        }
        assertArrayEquals(new float[to], Arrays.copyOf(H[0], to));
    }
}
