package exhibit.station;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The disks of this machine, sticks among them.
final class RealDisk implements Disk {

    private static final int PAGE = 4096;
    private static final Optional<OpenOption> DIRECT = option();

    @Override
    public Path part(Path folder, String before, String after, boolean shared) throws IOException {
        return shared
                ? Files.createFile(folder.resolve(before + UUID.randomUUID() + after))
                : Files.createTempFile(folder, before, after);
    }

    @Override
    public void fill(Path part, byte[] content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining())
                channel.write(rest);
        }
    }

    @Override
    public void force(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public byte[] read(Path part) throws IOException {
        var direct = direct(part);
        if (direct.isEmpty()) return Files.readAllBytes(part);
        try (var channel = direct.get()) {
            return read(channel, block(part));
        }
    }

    /// A file store is found by its mount, and a changed root need not be one; then a page does, which is a multiple of
    /// what disks ask for.
    static int block(Path part) {
        try {
            return Math.toIntExact(Files.getFileStore(part).getBlockSize());
        } catch (IOException _) {
            return PAGE;
        }
    }

    /// Past the system's memory; empty where the file system has no such way, as some in memory have not.
    static Optional<FileChannel> direct(Path part) {
        return DIRECT.flatMap(way -> {
            try {
                return Optional.of(FileChannel.open(part, StandardOpenOption.READ, way));
            } catch (IOException | UnsupportedOperationException _) {
                return Optional.empty();
            }
        });
    }

    /// Asked for by name: it is a JDK's own, and the compiler warns of whatever is not every Java's.
    private static Optional<OpenOption> option() {
        try {
            var all = Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants();
            return Stream.of(all).filter(way -> way.toString().equals("DIRECT")).map(OpenOption.class::cast)
                    .findFirst();
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }

    /// Such reads begin and end where blocks do, on the disk as in memory; only the last may be shorter.
    ///
    /// @param block in bytes
    private static byte[] read(FileChannel channel, int block) throws IOException {
        int size = Math.toIntExact(channel.size());
        var blocks = ByteBuffer.allocateDirect(Math.ceilDiv(size, block) * block + 2 * block).alignedSlice(block);
        while (blocks.position() < size)
            if (channel.read(blocks, blocks.position()) <= 0) throw new IOException("the file ends too soon");
        var content = new byte[size];
        blocks.flip().get(content);
        return content;
    }

    @Override
    public void rename(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Not every system lets a folder be opened.
    @Override
    public void forceName(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // the file itself is safe
        }
    }

    @Override
    public void remove(Path part) throws IOException {
        Files.deleteIfExists(part);
    }
}
