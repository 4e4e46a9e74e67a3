package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The screen is looked at until its picture is seen, and not for ever.
final class FirstFrameTest {

    private final FirstFrame first = new FirstFrame();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void a_picture_that_is_seen_is_not_looked_for_again() {
        frames(1000, 3);
        assertEquals(3, looks.get());
    }

    @Test
    void a_screen_that_cannot_be_read_keeps_nobody_waiting() {
        frames(1000, Integer.MAX_VALUE);
        assertEquals(12, looks.get());
        assertTimeoutPreemptively(Duration.ofSeconds(10), first::await);
    }

    private void frames(int count, int seen) {
        for (int i = 0; i < count; i++)
            first.frame(() -> looks.incrementAndGet() >= seen);
    }
}
