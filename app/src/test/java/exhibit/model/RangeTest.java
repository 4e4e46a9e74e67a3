package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RangeTest {

    @Test
    void each_end_belongs_to_it_or_not_as_its_words_say() {
        assertEnds(Range.whole(1, 4), "a whole number from 1 to 4", 1, true, 4, true);
        assertEnds(Range.closed(0, 1), "a number from 0 to 1", 0, true, 1, true);
        assertEnds(Range.below(0, 1), "a number from 0 to below 1", 0, true, 1, false);
        assertEnds(Range.above(0, 1), "a number above 0, at most 1", 0, false, 1, true);
    }

    @Test
    void a_value_refuses_in_one_sentence_that_says_what_is_allowed() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> new Hyperparameters(401, 2, .9, .9, Activation.RELU));
        assertEquals("features must be a whole number from 1 to 400, was 401", refusal.getMessage());
    }

    private static void assertEnds(Range range, String words, double lower, boolean from, double upper, boolean to) {
        assertEquals(words, range.words());
        assertEquals(from, range.holds().test(lower));
        assertEquals(to, range.holds().test(upper));
        assertTrue(range.holds().test((lower + upper) / 2));
        for (double outside : new double[]{lower - 1, upper + 1, Double.NaN})
            assertFalse(range.holds().test(outside));
    }
}
