package exhibit.station;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tinylog.Logger;

/// The folder in which a station keeps what it must not forget.
public record StationFolder(Path path) {

    /// In memory, where systemd has made it: what is written every minute should not wear the disk.
    private static final Path MEMORY = Path.of("/run/superposition-station");

    /// Makes it ready: there is a folder, and nothing half written in it. Without one the exhibit runs and keeps nothing.
    public void make() {
        try {
            Files.createDirectories(path);
            WholeFile.sweep(path);
        } catch (IOException e) {
            Logger.error("nothing can be kept in " + path + ": " + e.getMessage());
        }
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

    Path hubIdentity() {
        return path.resolve("exhibitera-id");
    }

    private Path exported() {
        return path.resolve("last-export");
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
    public List<Path> export(Path to, String version, Health health, Instant now) throws IOException {
        var files = new Export(health.station(), version, counts(), health.json()).to(to, now);
        WholeFile.write(exported(), now.truncatedTo(ChronoUnit.SECONDS).toString().getBytes(StandardCharsets.US_ASCII));
        return files;
    }
}
