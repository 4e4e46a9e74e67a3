package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The way in that no visitor finds.
final class CornerTapsTest {

    private static final long MILLI = 1_000_000;

    private final CornerTaps taps = new CornerTaps();
    private long now = 5 * MILLI;

    @Test
    void five_taps_the_last_of_them_held_open() {
        tap(4, 300);
        press();
        assertFalse(after(999));
        assertTrue(after(1));
        assertFalse(after(1));
    }

    @Test
    void four_are_too_few_and_slow_ones_do_not_count() {
        tap(3, 300);
        press();
        assertFalse(after(2000));
        taps.up();
        tap(4, 510);
        press();
        assertFalse(after(2000));
    }

    @Test
    void the_last_must_be_held() {
        tap(5, 100);
        assertFalse(after(2000));
    }

    @Test
    void a_tap_elsewhere_begins_anew() {
        tap(4, 100);
        taps.down(false, now);
        taps.up();
        press();
        assertFalse(after(2000));
    }

    /// A visitor hammers all over the screen, eight times a second, for a day and a night.
    @Test
    void a_hammering_visitor_never_gets_in() {
        var random = new Random(3);
        int opened = 0;
        for (int hit = 0; hit < 24 * 3600 * 8; hit++) {
            taps.down(random.nextInt(100) < 4, now);
            if (after(60 + random.nextInt(60))) opened++;
            taps.up();
            after(20 + random.nextInt(20));
        }
        assertEquals(0, opened);
    }

    private void tap(int count, int millis) {
        for (int tap = 0; tap < count; tap++) {
            press();
            after(millis / 2);
            taps.up();
            after(millis - millis / 2);
        }
    }

    private void press() {
        taps.down(true, now);
    }

    private boolean after(int millis) {
        now += millis * MILLI;
        return taps.isDone(now);
    }
}
