package exhibit.station;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/// Files that are written whole or not at all, whatever happens meanwhile.
public final class WholeFile {

    /// What stands there before it is whole.
    private static final String BEFORE = ".station";
    private static final String PART = ".part";

    private WholeFile() {
    }

    /// Puts `content` where `file` is, in place of what was there; its folder must be there.
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, false);
    }

    /// The same, and reads it back from the disk before it gets its name.
    ///
    /// @throws IOException where it does not read back as it was written, among others
    public static void writeAndProve(Path file, byte[] content) throws IOException {
        write(file, content, true);
    }

    /// Takes away what an end in the middle of writing has left.
    public static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var left = Files.newDirectoryStream(folder, BEFORE + "*" + PART)) {
            for (var part : left)
                Files.deleteIfExists(part);
        }
    }

    private static void write(Path file, byte[] content, boolean prove) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        var part = Files.createTempFile(folder, BEFORE, PART);
        try {
            fill(part, content);
            if (prove && !Arrays.equals(content, Files.readAllBytes(part)))
                throw new IOException(file + " does not read back as it was written");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Down to the disk, not only into the system's memory.
    private static void fill(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining())
                channel.write(rest);
            channel.force(true);
        }
    }

    /// A new name is kept in the folder, which is a file of its own; not every system lets it be opened.
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // the file itself is safe
        }
    }
}
