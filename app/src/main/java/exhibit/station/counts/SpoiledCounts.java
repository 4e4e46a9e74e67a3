package exhibit.station.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteException;
import org.tinylog.Logger;

/// A database of counts that a card or a cut of the power has spoiled, put aside with what lay beside it.
///
/// @param file where it lies now
record SpoiledCounts(Path file) {

    /// What SQLite appends to the names of its files.
    private static final List<String> ENDS = List.of("", "-wal", "-shm");

    /// SQLite's own numbers: the file is malformed, the file is no database.
    private static final List<Integer> SPOILED = List.of(11, 26);

    /// Whether it is the file that is wrong, and not the disk, the library or somebody else at it.
    static boolean isReason(SQLException e) {
        return e instanceof SQLiteException found && SPOILED.contains(found.getResultCode().code & 0xff);
    }

    /// What is wrong with a database, or would be with a new one there; nothing is put aside.
    static Optional<String> trouble(Path folder, Path database) {
        try {
            Sqlite.open(folder, ":memory:").close();
            return Files.exists(database) ? trouble(database) : Optional.empty();
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// What this user may not read is no trouble of the file's, and is not changed by looking.
    private static Optional<String> trouble(Path database) {
        try (var counts = Sqlite.open(folder(database), database.toString())) {
            return isSound(counts) ? Optional.empty() : Optional.of(database + " is spoiled");
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /// Whether a file is sound, as SQLite itself finds it.
    static boolean isSound(Connection database) throws SQLException {
        try (var statement = database.createStatement(); var found = statement.executeQuery("PRAGMA quick_check(1)")) {
            return found.next() && "ok".equals(found.getString(1));
        } catch (SQLException e) {
            if (isReason(e)) return false;
            throw e;
        }
    }

    private static Path folder(Path database) {
        return Objects.requireNonNull(database.toAbsolutePath().getParent());
    }

    /// One that was put aside earlier gives way.
    static SpoiledCounts put(Path database) throws IOException {
        var aside = beside(database);
        for (var end : ENDS) {
            Files.deleteIfExists(named(aside, end));
            if (Files.exists(named(database, end))) Files.move(named(database, end), named(aside, end));
        }
        Files.setLastModifiedTime(aside, FileTime.from(Instant.now()));
        return new SpoiledCounts(aside);
    }

    private static Path beside(Path database) {
        return named(database, ".spoiled");
    }

    private static Path named(Path database, String end) {
        return database.resolveSibling(database.getFileName() + end);
    }

    /// Whether one was put aside no longer ago.
    static boolean within(Path database, Duration last, Instant now) {
        try {
            var put = Files.getLastModifiedTime(beside(database)).toInstant();
            return Duration.between(put, now).compareTo(last) < 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// What can still be read of it; nothing where nothing can.
    Unwritten readable() {
        try (var database = Sqlite.open(folder(file), file.toAbsolutePath().toString())) {
            return new SpoiledRows(database).all();
        } catch (SQLException e) {
            Logger.warn("nothing of the spoiled counts can be read: " + e.getMessage());
            return new Unwritten();
        }
    }
}
