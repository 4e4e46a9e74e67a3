package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where nothing can be unpacked SQLite has no library: the station counts in memory, and says why nothing is written.
final class NoLibraryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_counter_without_its_library_goes_on_counting() throws IOException, InterruptedException {
        var nowhere = Files.createFile(folder.resolve("file")).resolve("tmp");
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + nowhere, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Counting.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        assertTrue(said.contains("the counts were not written: SQLite's library cannot be loaded from " + nowhere),
                said);
        assertTrue(said.endsWith("1 visit, well: false" + System.lineSeparator()), said);
    }

    /// One visit, written twice.
    static final class Counting {

        private Counting() {
        }

        public static void main(String[] arguments) {
            var counter = new UsageCounter(Path.of(arguments[0], "counts.db"), Clock.systemUTC(), System::nanoTime,
                    Duration.ofMinutes(1));
            counter.hand("screen");
            counter.write();
            counter.write();
            System.out.println(counter.visits(Duration.ofHours(1)) + " visit, well: " + counter.isWell());
        }
    }
}
