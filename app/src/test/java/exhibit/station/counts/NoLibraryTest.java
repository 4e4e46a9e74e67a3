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

/// SQLite unpacks its library before it is loaded. Where it cannot the station counts in memory, and says why.
final class NoLibraryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void where_nothing_can_be_unpacked_the_counter_goes_on_counting() throws IOException, InterruptedException {
        var nowhere = Files.createFile(folder.resolve("file")).resolve("tmp");
        var said = counted("-Dorg.sqlite.tmpdir=" + nowhere);
        assertTrue(said.contains("the counts were not written: SQLite's library cannot be loaded from " + nowhere),
                said);
        assertTrue(said.endsWith("1 visit, well: false" + System.lineSeparator()), said);
    }

    @Test
    void without_a_folder_for_passing_things_the_library_lies_beside_the_counts()
            throws IOException, InterruptedException {
        var said = counted("-Djava.io.tmpdir=" + Files.createFile(folder.resolve("file")).resolve("tmp"));
        assertTrue(said.endsWith("1 visit, well: true" + System.lineSeparator()), said);
    }

    private String counted(String option) throws IOException, InterruptedException {
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Counting.class.getName(), folder.toString()).redirectErrorStream(true).start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        return said;
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
