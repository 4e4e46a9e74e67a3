package exhibit.room.member;

import exhibit.Patience;
import exhibit.room.wire.LineFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One class for all attacks of a test, and what its first station has said of them.
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(2 * Patience.SECONDS)
abstract class Attacked {

    private @Nullable ClassUnderAttack attacked;

    @BeforeAll
    final void begin(@TempDir Path folder) throws Exception {
        attacked = new ClassUnderAttack(folder);
    }

    @AfterAll
    final void end() {
        room().close();
    }

    final ClassUnderAttack room() {
        if (attacked == null) throw new IllegalStateException("there is no class");
        return attacked;
    }

    /// How often a kind of fault in lines was told of.
    final long told(LineFault fault) {
        return count(fault.toString());
    }

    /// The same of what happens at the door.
    final long said(RoomLog.Kind kind) {
        return count(kind.begin());
    }

    private long count(String words) {
        try {
            return room().hub.said().stream().filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
