package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way in that no visitor finds.
final class CornerTapsTest {

    private static final long MILLI = 1_000_000;

    /// That one of five PINs of six digits is the one.
    private static final double GUESSED = 5e-6;

    private final Random random = new Random(3);
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

    /// Where each finger falls into the corner by itself, one tap gets in with no more chance than the gesture's parts
    /// have together: five in the corner, the last of them held. Odds far better than a screen gives, or nothing would
    /// be measured; at the worst of them it happens some hundred times.
    @ParameterizedTest
    @CsvSource({".3, .5", ".5, .2", ".8, .05"})
    void independent_taps_get_in_no_more_often_than_five_in_the_corner_and_a_hold(double share, double held) {
        int hits = 400_000;
        int opened = 0;
        for (int hit = 0; hit < hits; hit++)
            if (hit(random.nextDouble() < share, held)) opened++;
        double most = hits * chance(share, held);
        assertTrue(opened > 0 && opened < most + 5 * Math.sqrt(most), opened + " of " + most);
    }

    /// REQUIREMENTS R14: on 7 inches, with every finger held, and behind the gesture a PIN of six digits that locks
    /// after five. Without the PIN it would be 1.6e-8 a tap.
    @Test
    void on_a_screen_of_seven_inches_a_random_tap_gets_in_with_less_than_one_in_a_thousand_million() {
        double share = 20. * 20 / (155 * 93);
        assertTrue(chance(share, 1) < 2e-8);
        assertTrue(chance(share, 1) * GUESSED < 1e-9);
    }

    /// Children do not tap anywhere: they hammer at one place, and sometimes hold on. Where that is the corner, it is
    /// the gesture, so that the page that asks for the PIN is seen now and then; behind it is one chance in 200 000.
    @Test
    void who_hammers_at_one_place_sees_the_page_for_the_pin_less_than_once_in_five_hundred_bursts() {
        int bursts = 20_000;
        int opened = 0;
        for (int burst = 0; burst < bursts; burst++)
            if (burst(random.nextDouble(155), random.nextDouble(93))) opened++;
        assertTrue(opened > 0 && opened < bursts / 500., opened + " of " + bursts);
    }

    /// Up to eight taps within a few millimetres of one place on 7 inches, one in ten of them held.
    private boolean burst(double right, double down) {
        boolean opened = false;
        for (int tap = random.nextInt(1, 9); tap > 0; tap--) {
            double x = right + 4 * random.nextGaussian();
            double y = down + 4 * random.nextGaussian();
            opened |= hit(x < 20 && y < 20, .1);
        }
        after(3000);
        return opened;
    }

    /// One tap, held for longer than a second or as short as taps are, and a pause.
    private boolean hit(boolean inCorner, double held) {
        taps.down(inCorner, now);
        boolean opened = after(random.nextDouble() < held ? 1000 + random.nextInt(1500) : 60 + random.nextInt(60));
        taps.up();
        after(20 + random.nextInt(300));
        return opened;
    }

    /// That one tap is the last of the gesture, where each falls by itself.
    private static double chance(double share, double held) {
        return Math.pow(share, 5) * held;
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
