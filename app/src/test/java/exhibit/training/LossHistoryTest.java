package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The mean of a noisy loss.
final class LossHistoryTest {

    private static final double POINTS = 6;

    @Test
    void what_is_level_stays_as_it_is_from_the_first_value_on() {
        var mean = new LossHistory(.3f, .3f, .3f, .3f).smoothed(POINTS);
        for (int i = 0; i < mean.size(); i++)
            assertEquals(.3, mean.at(i), 1e-6);
    }

    @Test
    void a_jump_is_followed_by_two_thirds_after_as_many_points() {
        var values = new float[60];
        for (int i = 50; i < values.length; i++)
            values[i] = 1;
        assertEquals(1 - Math.exp(-1), new LossHistory(values).smoothed(POINTS).at(50 + (int) POINTS - 1), 1e-3);
    }

    @Test
    void noise_shrinks_to_less_than_a_third() {
        var random = new Random(5);
        var values = new float[4000];
        for (int i = 0; i < values.length; i++)
            values[i] = (float) random.nextGaussian();
        var mean = new LossHistory(values).smoothed(POINTS);
        double squares = 0;
        for (int i = 100; i < mean.size(); i++)
            squares += mean.at(i) * mean.at(i);
        assertTrue(Math.sqrt(squares / (mean.size() - 100)) < 1. / 3);
    }

    @Test
    void what_is_no_number_counts_for_nothing() {
        var mean = new LossHistory(Float.NaN, .2f, Float.POSITIVE_INFINITY, .2f).smoothed(POINTS);
        assertTrue(Float.isNaN(mean.at(0)));
        assertEquals(.2, mean.at(2), 1e-6);
        assertEquals(.2, mean.last(), 1e-6);
    }
}
