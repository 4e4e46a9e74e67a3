package exhibit.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// Files that are written whole or not at all, whatever happens meanwhile.
public final class AtomicFile {

    /// What stands there before it is whole.
    private static final String BEFORE = ".station";
    private static final String PART = ".part";

    private AtomicFile() {
    }

    /// Puts `content` where `file` is, in place of what was there; its folder must be there. For the owner alone.
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, false, false, Disk.REAL);
    }

    /// The same of what somebody has asked for, with the rights that files of his have.
    public static void writeShared(Path file, byte[] content) throws IOException {
        write(file, content, true, false, Disk.REAL);
    }

    /// The same, and reads it back before it gets its name: from the disk itself where the file system has a way past
    /// the system's memory, as those of cards and sticks have.
    ///
    /// @throws IOException where it does not read back as it was written, among others
    public static void writeAndProve(Path file, byte[] content) throws IOException {
        write(file, content, true, true, Disk.REAL);
    }

    /// Takes away what an end in the middle of writing has left.
    public static void sweep(Path folder) throws IOException {
        sweep(folder, Duration.ZERO);
    }

    /// The same of what is older: somebody else may be writing there now.
    public static void sweep(Path folder, Duration older) throws IOException {
        if (!Files.isDirectory(folder)) return;
        var until = Instant.now().minus(older);
        try (var left = Files.newDirectoryStream(folder, BEFORE + "*" + PART)) {
            for (var part : left)
                if (!Files.getLastModifiedTime(part).toInstant().isAfter(until)) Files.deleteIfExists(part);
        }
    }

    /// Why so many bytes cannot be written into a folder, found by writing them; empty where they can.
    public static Optional<String> trouble(Path folder, int bytes) {
        var trial = folder.resolve(BEFORE + "-tried");
        try {
            write(trial, new byte[bytes]);
            Files.delete(trial);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("nothing can be written (" + e.getMessage() + ")");
        }
    }

    static void write(Path file, byte[] content, boolean shared, boolean prove, Disk disk) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        var part = disk.part(folder, BEFORE, PART, shared);
        try {
            disk.fill(part, content);
            disk.force(part);
            if (prove && !Arrays.equals(content, disk.read(part)))
                throw new IOException(file + " does not read back as it was written");
            disk.rename(part, file);
            disk.forceName(folder);
        } finally {
            disk.remove(part);
        }
    }
}
