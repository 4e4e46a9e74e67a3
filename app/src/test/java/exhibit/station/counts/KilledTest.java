package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.AtomicFile;
import exhibit.station.settings.CsvStyle;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The station is killed while it writes counts and exports them.
final class KilledTest {

    private final Random random = new Random();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void five_kills_leave_sound_counts_and_whole_files() throws Exception {
        kill(5);
    }

    @Test
    @Tag("laboratory")
    void a_hundred_kills_leave_sound_counts_and_whole_files() throws Exception {
        kill(100);
    }

    private void kill(int times) throws Exception {
        long written = 0;
        for (int round = 0; round < times; round++) {
            long told = runAndKill();
            long found = counted();
            assertTrue(found >= Math.max(written, told), () -> "lost: " + told + " were written, there are " + found);
            assertTrue(found <= told + Victim.EACH || told == 0, () -> found + " instead of " + told);
            written = found;
            wholeFiles();
        }
        assertTrue(written > times, "something was counted");
    }

    /// @return the count that the last line told of as written
    private long runAndKill() throws IOException, InterruptedException {
        var victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        try (var lines = victim.inputReader()) {
            var first = lines.readLine();
            Thread.sleep(random.nextInt(250));
            victim.toHandle().destroyForcibly(); // the process itself would close its output as well
            return last(lines, first);
        }
    }

    private static long last(BufferedReader lines, String first) throws IOException {
        var last = first;
        for (var line = first; line != null; line = lines.readLine())
            if (line.matches("\\d+\\.")) last = line;
        return Long.parseLong(last.replace(".", ""));
    }

    private long counted() throws Exception {
        try (var counts = new Counts(folder.resolve("counts.db"))) {
            assertTrue(counts.isSound());
            return counts.rows().stream().filter(row -> row.what().equals("faults")).mapToLong(Counts.Row::count)
                    .sum();
        }
    }

    private void wholeFiles() throws IOException {
        AtomicFile.sweep(folder.resolve("stick"));
        if (!Files.exists(folder.resolve("stick"))) return;
        try (var files = Files.list(folder.resolve("stick"))) {
            for (var file : files.toList())
                assertTrue(Files.readString(file).endsWith(Victim.END), () -> file + " is half written");
        }
    }

    /// Counts and exports until it is killed.
    static final class Victim {

        static final int EACH = 10;
        static final String END = "\n";

        private Victim() {
        }

        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var file = folder.resolve("counts.db");
            long written;
            try (var counts = new Counts(file)) {
                written = counts.rows().stream().filter(row -> row.what().equals("faults"))
                        .mapToLong(Counts.Row::count).sum();
            }
            for (int round = 0;; round = (round + 1) % 5) {
                var tally = new UsageCounter(file, Clock.systemUTC(), System::nanoTime,
                        Duration.ofSeconds(90));
                for (int i = 0; i < EACH; i++) {
                    tally.happened("faults");
                    tally.hand("first knob");
                }
                tally.close();
                written += EACH;
                System.out.println(written + ".");
                new Export(7, file, "{}\n", new ExportForm("1.0", Instant.ofEpochSecond(round), CsvStyle.COMMA))
                        .to(folder.resolve("stick"));
            }
        }
    }
}
