package exhibit.station.counts;

import exhibit.station.Clocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tinylog.Logger;

/// How often things happened, hour by hour, and which recipes were kept, in a small database. Nothing in it is about a
/// person. For one thread at a time.
final class Counts implements AutoCloseable {

    /// WAL survives a kill at any moment; FULL survives a power cut as well.
    private static final List<String> SETUP = List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
            "PRAGMA journal_size_limit = 1048576",
            "CREATE TABLE IF NOT EXISTS counts (hour INTEGER, what TEXT, count INTEGER NOT NULL, "
                    + "PRIMARY KEY (hour, what)) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS recipes (code TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID");

    private static final String ADD = "INSERT INTO counts VALUES (?, ?, ?) "
            + "ON CONFLICT DO UPDATE SET count = count + excluded.count";
    private static final String KEEP = "INSERT INTO recipes VALUES (?, ?) "
            + "ON CONFLICT DO UPDATE SET count = count + excluded.count";

    /// The hour of what happened before a clock was set.
    static final long UNKNOWN_HOUR = 0;
    static final long HOUR_SECONDS = 3600;

    private final Connection database;

    /// @param hour in hours since 1970, UTC
    record Row(long hour, String what, long count) {}

    Counts(Path file) throws SQLException, IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        database = Sqlite.open(folder, file.toAbsolutePath().toString());
        try (var statement = database.createStatement()) {
            for (var line : SETUP)
                statement.execute(line);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /// What a moment is counted under.
    ///
    /// @return hours since 1970, UTC
    static long hour(Instant moment) {
        return Clocks.isSet(moment) ? hours(moment) : UNKNOWN_HOUR;
    }

    /// The same of a moment that is no reading of the clock.
    static long hours(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), HOUR_SECONDS);
    }

    /// All of it or nothing.
    void write(Unwritten batch) throws SQLException {
        database.setAutoCommit(false);
        try (var add = database.prepareStatement(ADD); var keep = database.prepareStatement(KEEP)) {
            for (var hour : batch.counts().entrySet())
                for (var count : hour.getValue().entrySet())
                    run(add, hour.getKey(), count.getKey(), count.getValue());
            for (var recipe : batch.recipes().entrySet())
                run(keep, recipe.getKey(), recipe.getValue());
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        } finally {
            database.setAutoCommit(true);
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, values[i]);
        statement.executeUpdate();
    }

    /// By hour, then by what happened.
    List<Row> rows() throws SQLException {
        var rows = new ArrayList<Row>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT hour, what, count FROM counts ORDER BY hour, what")) {
            while (found.next())
                rows.add(new Row(found.getLong(1), found.getString(2), found.getLong(3)));
        }
        return rows;
    }

    Map<String, Long> recipes() throws SQLException {
        var recipes = new TreeMap<String, Long>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT code, count FROM recipes")) {
            while (found.next())
                recipes.put(found.getString(1), found.getLong(2));
        }
        return recipes;
    }

    /// Whether the file is sound, as SQLite itself finds it.
    boolean isSound() throws SQLException {
        return SpoiledCounts.isSound(database);
    }

    /// What is spoiled is put aside, and counting goes on with what can still be read of it: the exhibit comes first.
    static Counts open(Path file) throws SQLException, IOException {
        try {
            var counts = new Counts(file);
            if (counts.isSound()) return counts;
            counts.close();
        } catch (SQLException e) {
            if (!SpoiledCounts.isReason(e)) throw e;
        }
        return savedFrom(SpoiledCounts.put(file), file);
    }

    private static Counts savedFrom(SpoiledCounts spoiled, Path file) throws SQLException, IOException {
        var saved = spoiled.readable();
        var counts = new Counts(file);
        counts.write(saved);
        Logger.error(
                "the counts were spoiled: {} of their numbers could be read and are kept, the file was put aside as {}",
                saved.size(), spoiled.file());
        return counts;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
