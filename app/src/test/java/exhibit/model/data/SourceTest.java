package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of EXPERIMENTS D for data that is not independent, or has a sign.
final class SourceTest {

    private static final int BLOCKS = 1200;

    @ParameterizedTest
    @ValueSource(doubles = {1, .5, .1, .03})
    void correlated_features_are_absent_as_often_as_the_sparsity_says(double density) {
        for (var row : samples(CorrelatedSets.correlated(3, 2, density, 5))) {
            assertEquals(1 - density, mean(row, x -> x == 0 ? 1 : 0), .005);
            assertEquals(density / 2, mean(row, x -> x), .003);
        }
    }

    @Test
    void a_correlated_set_switches_together_and_its_values_are_independent() {
        var X = samples(CorrelatedSets.correlated(2, 3, .3, 1));
        int both = 0;
        double product = 0;
        for (int j = 0; j < X[0].length; j++) {
            assertEquals(X[0][j] > 0, X[1][j] > 0);
            assertEquals(X[3][j] > 0, X[5][j] > 0);
            both += X[0][j] > 0 && X[3][j] > 0 ? 1 : 0;
            product += X[0][j] * X[1][j];
        }
        assertEquals(.09, (double) both / X[0].length, .005, "sets switch apart from each other");
        assertEquals(.3 * .25, product / X[0].length, .002);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, .6, .1})
    void of_an_anticorrelated_set_exactly_one_comes_or_none(double density) {
        var X = samples(CorrelatedSets.anticorrelated(2, 3, density, 9));
        int any = 0;
        for (int j = 0; j < X[0].length; j++) {
            int present = (X[0][j] > 0 ? 1 : 0) + (X[1][j] > 0 ? 1 : 0) + (X[2][j] > 0 ? 1 : 0);
            assertTrue(present <= 1);
            any += present;
        }
        assertEquals(density, (double) any / X[0].length, .005);
        for (var row : X)
            assertEquals(density / 6, mean(row, x -> x), .003);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, .3, .01})
    void signed_samples_are_as_often_below_zero_as_above(double density) {
        for (var row : samples(new SignedSource(new Sampler(4, density, density), 4))) {
            assertEquals(1 - density, mean(row, x -> x == 0 ? 1 : 0), .005);
            assertEquals(density / 2, mean(row, x -> x < 0 ? 1 : 0), .005);
            assertEquals(0, mean(row, x -> x), .003);
            assertEquals(density / 2, mean(row, Math::abs), .003);
        }
    }

    @Test
    void a_place_gives_the_same_samples_whatever_was_drawn_before() {
        var source = CorrelatedSets.correlated(2, 2, .4, 3);
        var first = new float[4][2 * Sampler.BLOCK];
        var second = new float[4][2 * Sampler.BLOCK];
        source.draw(7, 1, first, Sampler.BLOCK);
        source.draw(8, 0, second, 0);
        source.draw(7, 1, second, Sampler.BLOCK);
        for (int i = 0; i < 4; i++)
            for (int j = Sampler.BLOCK; j < 2 * Sampler.BLOCK; j++)
                assertEquals(first[i][j], second[i][j]);
        assertArrayEquals(new float[Sampler.BLOCK], java.util.Arrays.copyOf(first[0], Sampler.BLOCK), "left alone");
    }

    private static float[][] samples(Source source) {
        var X = new float[source.features()][BLOCKS * Sampler.BLOCK];
        for (int q = 0; q < BLOCKS; q++)
            source.draw(0, q, X, q * Sampler.BLOCK);
        return X;
    }

    private static double mean(float[] row, DoubleUnaryOperator of) {
        double sum = 0;
        for (float x : row)
            sum += of.applyAsDouble(x);
        return sum / row.length;
    }
}
