package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A touchscreen that is pulled and plugged in again.
final class TouchscreenTest {

    private static final String KEYBOARD = "I:1000\nE:ID_INPUT=1\nE:ID_INPUT_KEYBOARD=1\n";
    private static final String FINGERS = "I:2000\nE:ID_INPUT=1\nE:ID_INPUT_TOUCHSCREEN=1\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_is_missing_while_only_others_are_plugged_in() throws IOException {
        Files.writeString(folder.resolve("c13:64"), KEYBOARD);
        assertTrue(new Touchscreen(folder).isMissing());
        var screen = Files.writeString(folder.resolve("c13:65"), FINGERS);
        assertFalse(new Touchscreen(folder).isMissing());
        Files.delete(screen);
        assertTrue(new Touchscreen(folder).isMissing());
    }

    @Test
    void what_is_no_input_device_is_no_touchscreen() throws IOException {
        Files.writeString(folder.resolve("b8:1"), FINGERS);
        assertTrue(new Touchscreen(folder).isMissing());
    }

    @Test
    void where_nobody_knows_nothing_is_missing() {
        assertFalse(new Touchscreen(folder.resolve("nowhere")).isMissing());
    }
}
