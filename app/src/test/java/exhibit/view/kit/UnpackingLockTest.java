package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two first starts in the same second unpack one after the other.
final class UnpackingLockTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void another_start_waits_until_the_first_has_unpacked() throws IOException, InterruptedException {
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Second.class.getName(), folder.toString())
                .redirectErrorStream(true);
        Process second;
        try (var first = UnpackingLock.in(folder)) {
            assertTrue(first.isHeld());
            second = java.start();
            // Java speaks before it where options for every Java are set on this machine
            assertTrue(second.inputReader(StandardCharsets.UTF_8).lines().anyMatch("waits"::equals));
            Thread.sleep(300);
            assertFalse(Files.exists(folder.resolve("unpacked")));
        }
        second.waitFor();
        assertTrue(Files.exists(folder.resolve("unpacked")));
    }

    @Test
    void where_nothing_can_be_written_nobody_is_waited_for() throws IOException {
        try (var lock = UnpackingLock.in(Files.createFile(folder.resolve("file")).resolve("folder"))) {
            assertFalse(lock.isHeld());
        }
        try (var lock = UnpackingLock.in(Path.of("?", "folder"))) {
            assertFalse(lock.isHeld());
        }
        assertFalse(Files.exists(Path.of("?")));
    }

    /// Another Java that starts.
    static final class Second {

        private Second() {
        }

        public static void main(String[] arguments) throws IOException {
            System.out.println("waits");
            var folder = Path.of(arguments[0]);
            try (var _ = UnpackingLock.in(folder)) {
                Files.createFile(folder.resolve("unpacked"));
            }
        }
    }
}
