package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuadratureTest {

    private static final long MILLI = 1_000_000;

    private final Quadrature quadrature = new Quadrature(4, true, true);
    private long now = 1_000 * MILLI;

    @Test
    void four_quarter_steps_are_one_detent() {
        assertEquals(1, turn("01 00 10 11"));
        assertEquals(-1, turn("10 00 01 11"));
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 2", "4, 1"})
    void a_knob_may_have_a_detent_at_every_one_two_or_four_quarter_steps(int quarters, int detents) {
        var fine = new Quadrature(quarters, true, true);
        int told = 0;
        for (var levels : "01 00 10 11".split(" ", -1))
            told += fine.look(levels.charAt(0) == '1', levels.charAt(1) == '1', now += 20 * MILLI);
        assertEquals(detents, told);
    }

    @Test
    void a_bouncing_contact_adds_up_to_nothing() {
        assertEquals(0, turn("01 11 01 11 01 11 10 11 10 11"));
        assertEquals(0, quadrature.quarters());
    }

    @Test
    void a_detent_left_half_way_is_not_told() {
        assertEquals(0, turn("01 00 01 11"));
    }

    @Test
    void in_motion_a_missed_quarter_step_is_counted_in_the_direction_the_knob_had() {
        assertEquals(2, turn("01 00 10 11 01 10 11"));
        assertEquals(-2, turn("10 00 01 11 10 01 11"));
    }

    @Test
    void at_rest_a_change_of_both_tells_no_detent() {
        turn("01 00 10 11");
        now += 5_000 * MILLI;
        assertEquals(0, turn("00"));
        now += 5_000 * MILLI;
        assertEquals(0, turn("11"));
        assertEquals(1, turn("01 00 10 11"), "and the next detent counts as ever");
    }

    @Test
    void other_steps_per_detent_than_one_two_four_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Quadrature(3, true, true));
    }

    /// Levels AB, ten milliseconds apart, after a short rest.
    private int turn(String levels) {
        int detents = 0;
        now += 100 * MILLI;
        for (var ab : levels.split(" ", -1))
            detents += quadrature.look(ab.charAt(0) == '1', ab.charAt(1) == '1', now += 10 * MILLI);
        return detents;
    }
}
