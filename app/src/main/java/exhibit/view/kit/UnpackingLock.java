package exhibit.view.kit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Lets one start at a time unpack. JavaFX puts its libraries into a folder that all starts of a user share, and one that
/// came in the same second would load half of a library.
final class UnpackingLock implements AutoCloseable {

    /// Half a minute, after which a start that stands still has been waited for long enough.
    private static final int TRIES = 600;
    private static final long APART_NANOS = 50_000_000;

    private final Optional<FileChannel> held;

    private UnpackingLock(Optional<FileChannel> held) {
        this.held = held;
    }

    /// Waits for whoever is at it. Where no lock can be had, nobody is waited for.
    static UnpackingLock in(Path folder) {
        if (!folder.isAbsolute()) return new UnpackingLock(Optional.empty());
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("unpacking.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            return new UnpackingLock(Optional.of(locked(channel)));
        } catch (IOException | OverlappingFileLockException _) {
            return new UnpackingLock(Optional.empty());
        }
    }

    private static FileChannel locked(FileChannel channel) throws IOException {
        try {
            for (int tries = 0; channel.tryLock() == null; tries++) {
                if (tries >= TRIES) throw new IOException("another start stands still");
                LockSupport.parkNanos(APART_NANOS);
            }
            return channel;
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    boolean isHeld() {
        return held.isPresent();
    }

    @Override
    public void close() {
        held.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException _) {
                // the system opens it when Java ends
            }
        });
    }
}
