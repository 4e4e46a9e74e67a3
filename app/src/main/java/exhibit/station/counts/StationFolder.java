package exhibit.station.counts;

import exhibit.station.AtomicFile;
import exhibit.station.watch.Health;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tinylog.Logger;

/// The folder in which a station keeps what it must not forget.
public record StationFolder(Path path) {

    /// In memory, where systemd has made it: what is written every minute should not wear the disk.
    private static final Path MEMORY = Path.of("/run/superposition-station");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// In bytes: what the counts of a day and a crash take.
    private static final long LEAST_ROOM = 1 << 20;

    /// Makes it ready: there is a folder, and nothing half written in it. Without one the exhibit runs and keeps nothing.
    public void make() {
        try {
            Files.createDirectories(path);
            AtomicFile.sweep(path);
        } catch (IOException e) {
            Logger.error("nothing can be kept in " + path + ": " + e.getMessage());
        }
    }

    /// Whether something can be kept: it may be written to, and there is room.
    public boolean isWell() {
        var there = nearest();
        return Files.isWritable(there) && there.toFile().getUsableSpace() >= LEAST_ROOM;
    }

    /// Why nothing can be kept, found by trying; empty where it can.
    public Optional<String> trouble() {
        return AtomicFile.trouble(nearest(), Math.toIntExact(LEAST_ROOM));
    }

    /// Why nothing can be counted, or what was counted cannot be read, found by trying; empty where all is well.
    public Optional<String> countsTrouble() {
        return SpoiledCounts.trouble(nearest(), counts());
    }

    /// Whether counts were found spoiled no longer ago, and put aside.
    public boolean wereCountsSpoiled(Duration last, Instant now) {
        return SpoiledCounts.within(counts(), last, now);
    }

    /// The folder, or the nearest above it that is there already.
    public Path nearest() {
        return nearest(path.toAbsolutePath());
    }

    private static Path nearest(Path folder) {
        var above = folder.getParent();
        return Files.exists(folder) || above == null ? folder : nearest(above);
    }

    public Path pin() {
        return path.resolve("pin");
    }

    public Path counts() {
        return path.resolve("counts.db");
    }

    public Path crash() {
        return path.resolve("crash.txt");
    }

    /// What the running exhibit says of itself.
    public Path health() {
        return (Files.isDirectory(MEMORY) ? MEMORY : path).resolve("health.json");
    }

    /// The recipe codes that were asked for most, at most so many.
    public List<String> recipes(int most) throws IOException {
        if (!Files.exists(counts())) return List.of();
        try (var counts = Counts.open(counts())) {
            return counts.recipes().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                    .limit(most).map(Map.Entry::getKey).toList();
        } catch (SQLException e) {
            throw new IOException("the recipes cannot be read: " + e.getMessage(), e);
        }
    }

    /// The language that staff have chosen for the station, where they have.
    ///
    /// @param languages the ones there are words for
    public Optional<String> language(List<String> languages) {
        try {
            return Optional.of(Files.readString(chosenLanguage(), StandardCharsets.US_ASCII).strip())
                    .filter(languages::contains);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Keeps it for the next start.
    public void greetIn(String language) throws IOException {
        AtomicFile.write(chosenLanguage(), language.getBytes(StandardCharsets.US_ASCII));
    }

    private Path chosenLanguage() {
        return path.resolve("language");
    }

    /// How loud staff have said that a visitor can make it at most, 0 to 100 percent, where they have.
    public OptionalInt soundLimit() {
        try {
            int limit = Integer.parseInt(Files.readString(chosenSound(), StandardCharsets.US_ASCII).strip());
            return 0 <= limit && limit <= 100 ? OptionalInt.of(limit) : OptionalInt.empty();
        } catch (IOException | NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    /// Keeps it for the next start.
    ///
    /// @param limit 0 to 100 percent
    public void soundUpTo(int limit) throws IOException {
        AtomicFile.write(chosenSound(), Integer.toString(limit).getBytes(StandardCharsets.US_ASCII));
    }

    private Path chosenSound() {
        return path.resolve("sound");
    }

    public Path hubIdentity() {
        return path.resolve("exhibitera-id");
    }

    private Path exported() {
        return path.resolve("last-export");
    }

    /// A moment as it stands in the name of a file.
    public static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /// In ISO 8601; empty for never.
    public String lastExport() {
        try {
            return Files.readString(exported(), StandardCharsets.US_ASCII).strip();
        } catch (IOException _) {
            return "";
        }
    }

    /// Takes everything that was counted to another folder, and remembers when.
    ///
    /// @return the files
    public List<Path> export(Path to, ExportForm form, Health health) throws IOException {
        var files = new Export(health.station(), counts(), health.json(), form).to(to);
        AtomicFile.write(exported(),
                form.now().truncatedTo(ChronoUnit.SECONDS).toString().getBytes(StandardCharsets.US_ASCII));
        return files;
    }
}
