package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// When a hand is answered before the picture goes on.
final class HandFirstTest {

    private static final long QUICK = 33_000_000;
    private static final long SLOW = 80_000_000;

    private final HandFirst first = new HandFirst();
    private long now = 1;

    HandFirstTest() {
        first.isAlone(false, now);
    }

    private boolean frame(boolean hand, long nanos) {
        now += nanos;
        return first.isAlone(hand, now);
    }

    @Test
    void where_frames_are_slow_a_hand_has_a_frame_of_its_own() {
        assertFalse(frame(false, SLOW));
        assertTrue(frame(true, SLOW));
        assertFalse(frame(false, SLOW));
    }

    @Test
    void a_hand_that_goes_on_lets_the_picture_go_on_every_other_frame() {
        for (int turn = 0; turn < 10; turn++) {
            assertTrue(frame(true, SLOW));
            assertFalse(frame(true, SLOW));
        }
    }

    @Test
    void where_frames_are_quick_hand_and_picture_go_together() {
        for (int turn = 0; turn < 10; turn++)
            assertFalse(frame(true, QUICK));
    }
}
