package exhibit.station.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The rows of a spoiled database that lie on pages which are whole: from the first on until SQLite gives up, from the
/// last back, and hour by hour in the gap between.
final class SpoiledRows {

    /// In hours, some eleven years: a gap may reach back to before the clock was set.
    private static final long WIDEST_GAP = 100_000;

    /// What is written on a page by chance must not be told as a count.
    private static final String NAME = "[\\p{Alnum}.\\- :]{1,80}";
    private static final long MOST = 1_000_000_000;
    private final Connection database;
    private final Unwritten saved = new Unwritten();

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    SpoiledRows(Connection database) {
        this.database = database;
    }

    Unwritten all() {
        long from = hours("ORDER BY hour, what", Long.MAX_VALUE);
        long to = hours("ORDER BY hour DESC, what DESC", Long.MIN_VALUE);
        for (long hour = Math.max(from, to - WIDEST_GAP); hour <= to; hour++)
            hours("WHERE hour = " + hour, hour);
        read("SELECT code, count FROM recipes ORDER BY code", this::recipe);
        read("SELECT code, count FROM recipes ORDER BY code DESC", this::recipe);
        return saved;
    }

    /// @param none the answer where no row can be read
    /// @return the hour of the last row that was read
    private long hours(String which, long none) {
        var last = new long[]{none};
        read("SELECT hour, what, count FROM counts " + which, row -> {
            last[0] = row.getLong(1);
            count(row);
        });
        return last[0];
    }

    private void read(String question, Taker taker) {
        try (var statement = database.createStatement(); var found = statement.executeQuery(question)) {
            while (found.next())
                taker.take(found);
        } catch (SQLException _) {
            // the next row lies on a page that is spoiled
        }
    }

    private void count(ResultSet row) throws SQLException {
        long hour = row.getLong(1);
        if (hour >= 0 && isSound(row.getString(2), row.getLong(3)))
            saved.set(hour, row.getString(2), row.getLong(3));
    }

    private void recipe(ResultSet row) throws SQLException {
        if (isSound(row.getString(1), row.getLong(2))) saved.recipes().put(row.getString(1), row.getLong(2));
    }

    private static boolean isSound(@Nullable String name, long count) {
        return name != null && name.matches(NAME) && count > 0 && count < MOST;
    }
}
