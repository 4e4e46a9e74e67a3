package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class RestlessTest {

    private static final long MILLI = 1_000_000;

    private final Restless restless = new Restless();

    @Test
    void a_kilohertz_of_noise_is_told_from_a_hand_within_ten_seconds() {
        assertTrue(noise());
    }

    @Test
    void a_knob_spun_as_fast_as_can_be_is_no_noise() {
        for (long t = 0; t < 20_000; t++) {
            if (t % 5 == 0) restless.add(1);
            assertFalse(restless.look(t * MILLI));
        }
    }

    @Test
    void a_hand_that_jiggles_a_knob_is_no_noise() {
        var random = new Random(2);
        for (long t = 0; t < 20_000; t++) {
            if (t % 30 == 0) restless.add(random.nextBoolean() ? 1 : -1);
            assertFalse(restless.look(t * MILLI));
        }
    }

    @Test
    void it_ends_when_the_noise_ends() {
        boolean noisy = noise();
        for (long t = 10_000; t < 15_000; t++)
            noisy = restless.look(t * MILLI);
        assertFalse(noisy);
    }

    /// A wire that changes every millisecond, for ten seconds or until it is found out.
    private boolean noise() {
        boolean noisy = false;
        for (long t = 0; t < 10_000 && !noisy; t++) {
            restless.add(t % 2 == 0 ? 1 : -1);
            noisy = restless.look(t * MILLI);
        }
        return noisy;
    }
}
