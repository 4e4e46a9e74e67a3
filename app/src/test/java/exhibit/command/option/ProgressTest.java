package exhibit.command.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void nothing_is_drawn_in_a_pipe_or_before_two_seconds() {
        try (var piped = progress(false); var quick = progress(true)) {
            now = 1_900_000_000L;
            quick.done(90);
            now = 60_000_000_000L;
            piped.done(90);
        }
        assertEquals("", drawn());
    }

    @Test
    void after_two_seconds_a_person_sees_how_far_it_is_and_how_long_it_takes() {
        try (var progress = progress(true)) {
            now = 3_000_000_000L;
            progress.done(25);
            assertTrue(drawn().contains(" 25 %  9 s left"), drawn());
        }
        assertTrue(drawn().endsWith("\r"), "the bar is wiped off at the end");
    }

    private Progress progress(boolean watched) {
        return new Progress(100, new PrintStream(err, true, StandardCharsets.UTF_8), watched, () -> now);
    }

    private String drawn() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
