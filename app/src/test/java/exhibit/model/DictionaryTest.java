package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DictionaryTest {

    /// V is the identity, v = (0, -.5), D has (.6, .8) and (0, 1) as rows, c = (.1, 0).
    private final Dictionary found = Dictionary.of(new float[]{1, 0, 0, 1, 0, -.5f, .6f, .8f, 0, 1, .1f, 0}, 2, 2);

    @Test
    void a_latent_answers_above_its_bias_and_what_is_rebuilt_is_the_sum_of_what_answers() {
        double[] low = {.6, .2}, high = {.6, .7};
        assertEquals(.5, found.answer(0, low), 1e-7);
        assertEquals(0, found.answer(1, low));
        assertArrayEquals(new double[]{.4, .4}, found.rebuilt(low), 1e-7);
        assertEquals(.2, found.answer(1, high), 1e-7);
        assertArrayEquals(new double[]{.4, .6}, found.rebuilt(high), 1e-7);
    }

    @Test
    void a_feature_is_found_by_the_latent_that_points_its_way_however_long_it_is() {
        var truth = Embedding.of(new float[][]{{1.2f, -2, .1f}, {1.6f, 0, .1f}}, new float[3]);
        assertEquals(1, found.found(truth, 0), 1e-6);
        assertEquals(0, found.found(truth, 1), 1e-6);
        // The third has no direction to be found.
        assertArrayEquals(new double[]{1, 0}, found.found(truth).toArray(), 1e-6);
    }
}
