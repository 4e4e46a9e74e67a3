package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Asking for a restart.
final class PowerTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Power.class)
    void the_word_that_the_package_waits_for_is_left(Power power) throws IOException {
        assertTrue(power.ask(Files.createFile(watcher()), watched()));
        assertEquals(power.name(), Files.readString(watched()));
    }

    @Test
    void a_machine_without_the_package_is_asked_for_nothing() throws IOException {
        assertFalse(Power.OFF.ask(watcher(), watched()));
        assertTrue(Files.notExists(watched()));
    }

    @Test
    void a_word_that_cannot_be_left_is_no_restart() throws IOException {
        Files.createFile(watcher());
        assertThrows(IOException.class, () -> Power.RESTART.ask(watcher(), folder.resolve("nowhere/power")));
    }

    private Path watcher() {
        return folder.resolve("watcher");
    }

    private Path watched() {
        return folder.resolve("power");
    }
}
