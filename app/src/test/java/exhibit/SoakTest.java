package exhibit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An hour of visitors in a minute. `deploy/checks/soak` makes it a day on a display, and keeps the report.
final class SoakTest {

    private static final double HOURS = Double.parseDouble(System.getProperty("soak.hours", "1"));
    private static final int HASTE = Integer.getInteger("soak.haste", 60);
    private static final Path REPORT = Path.of(System.getProperty("soak.report", "target/soak.txt"));

    private static final int VISITORS = Integer.getInteger("soak.visitors", 4);
    private static final double MOST_GROWTH = .02;

    /// A card bears so many MiB an hour (REQUIREMENTS R19).
    private static final double MOST_WRITTEN = 1;

    @Test
    void visitors_leave_nothing_behind() throws IOException {
        // where a disk is, and no memory as below /tmp may be
        var folder = Files.createTempDirectory(Files.createDirectories(target()), "soak");
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        if (System.getProperty("soak.hours") == null) Fx.headless();
        Fx.start();
        var levels = new ArrayList<Level>();
        try {
            new Soak(HASTE, HOURS, VISITORS).run(folder, level -> {
                levels.add(level);
                report(levels);
            });
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(handler);
        }
        assertTrue(Files.notExists(folder.resolve("data/crash.txt")), "something failed");
        levels.removeFirst();
        var before = levels.subList(0, levels.size() / 2);
        var after = levels.subList(levels.size() / 2, levels.size());
        double growth = (double) least(after, Level::heap) / least(before, Level::heap) - 1;
        assertTrue(growth < MOST_GROWTH, "the heap grew by " + 100 * growth + " %");
        double hourly = (levels.getLast().written() - levels.getFirst().written()) / Level.MIB
                / (levels.getLast().hour() - levels.getFirst().hour());
        assertTrue(hourly <= MOST_WRITTEN, "%.2f MiB an hour went to the disk".formatted(hourly));
        assertFlat("threads", before, after, Level::threads);
        assertFlat("files", before, after, Level::files);
        assertFlat("X resources", before, after, Level::resources);
    }

    private static void assertFlat(String what, List<Level> before, List<Level> after, ToLongFunction<Level> amount) {
        long most = before.stream().mapToLong(amount).max().orElseThrow();
        assertTrue(least(after, amount) <= most, what + " grew");
    }

    /// What is more comes and goes with what is shown.
    private static long least(List<Level> levels, ToLongFunction<Level> amount) {
        return levels.stream().mapToLong(amount).min().orElseThrow();
    }

    private static Path target() {
        return Objects.requireNonNull(REPORT.toAbsolutePath().getParent());
    }

    private static void report(List<Level> levels) {
        try {
            Files.createDirectories(target());
            Files.writeString(REPORT, levels.stream().map(Level::toString)
                    .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
