package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same few samples again and again, each of length 1.
final class FixedSamplesTest {

    private static final int FEATURES = 20;
    private static final Source SOURCE = new UnitLength(new NonEmptySampler(7, FEATURES, .4));

    private final float[][] X = new float[FEATURES][Data.SPAN];
    private final float[] weight = new float[Data.SPAN];

    @Test
    void each_step_looks_at_all_of_a_few() {
        var few = new FixedSamples(SOURCE, 5, 400);
        few.fill(0, 0, X, weight);
        var first = column(3);
        few.fill(17, 0, X, weight);
        assertArrayEquals(first, column(3));
        assertEquals(1, sum(), 1e-6);
        assertEquals(.2, weight[4], 1e-7);
        assertEquals(0, weight[5]);
        assertEquals(0, squares(5));
    }

    @Test
    void of_many_it_looks_at_some_by_chance_others_at_each_step_and_in_the_end_at_all() {
        var many = new FixedSamples(SOURCE, 300, 40);
        Set<Integer> seen = new HashSet<>();
        for (int step = 0; step < 100; step++) {
            many.fill(step, 0, X, weight);
            for (int j = 0; j < 40; j++)
                seen.add(placeIn(many, j));
            assertEquals(1, sum(), 1e-5);
            assertEquals(0, weight[40]);
        }
        assertTrue(seen.size() > 295, "only " + seen.size() + " of 300");
    }

    @Test
    void every_sample_has_length_one() {
        new FixedSamples(SOURCE, 500, 512).fill(0, 0, X, weight);
        for (int j = 0; j < 500; j++)
            assertEquals(1, squares(j), 1e-5);
    }

    @Test
    void a_sample_of_nothing_stays_nothing() {
        var block = new float[3][Sampler.BLOCK];
        new UnitLength(new Sampler(1, .1, .1, .1)).draw(0, 0, block, 0);
        assertTrue(IntStream.range(0, Sampler.BLOCK).anyMatch(j -> block[0][j] + block[1][j] + block[2][j] == 0));
        for (var row : block)
            for (float x : row)
                assertTrue(x >= 0 && x <= 1);
    }

    @Test
    void sizes_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FixedSamples(SOURCE, 0, 40));
        assertThrows(IllegalArgumentException.class, () -> new FixedSamples(SOURCE, 5, 0));
        assertThrows(IllegalArgumentException.class, () -> new FixedSamples(SOURCE, 5, Data.SPAN + 1));
    }

    private int placeIn(FixedSamples data, int j) {
        return IntStream.range(0, data.samples())
                .filter(t -> IntStream.range(0, FEATURES).allMatch(i -> data.at(i, t) == X[i][j])).findFirst()
                .orElseThrow();
    }

    private float[] column(int j) {
        var x = new float[FEATURES];
        for (int i = 0; i < FEATURES; i++)
            x[i] = X[i][j];
        return x;
    }

    private double squares(int j) {
        double sum = 0;
        for (var row : X)
            sum += row[j] * row[j];
        return sum;
    }

    private double sum() {
        double sum = 0;
        for (float w : weight)
            sum += w;
        return sum;
    }
}
