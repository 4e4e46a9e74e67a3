package exhibit.station.counts;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.tinylog.Logger;

/// Counts what happens at the station: visits, how long they last, what is used. A visit begins with the first hand and
/// ends when everything goes back to its start; two people at once are one visit. From any thread.
public final class UsageCounter implements AutoCloseable {

    /// A cut of the power costs no more than this.
    public static final Duration WRITTEN_EVERY = Duration.ofMinutes(5);

    /// What a visit is counted as.
    public static final String VISITS = "visits";

    /// What every use is counted as, before its name.
    public static final String HANDS = "hand.";

    private final Path file;
    private final Clock clock;
    private final LongSupplier nanos;
    private final long quietNanos;
    /// Held by whoever is at the database, which may take long; what a hand does waits for no disk.
    private final Object disk = new Object();
    private final Set<String> seen = new HashSet<>();
    private Unwritten batch = new Unwritten();
    private boolean visited;
    private long began, last, written;
    private volatile boolean failed, unread;

    /// @param file the database
    /// @param clock for the hour a count belongs to, and nothing else
    /// @param nanos a clock that only goes forward
    /// @param quiet without a hand after which a visit is over
    public UsageCounter(Path file, Clock clock, LongSupplier nanos, Duration quiet) {
        this.file = file;
        this.clock = clock;
        this.nanos = nanos;
        quietNanos = quiet.toNanos();
        written = nanos.getAsLong();
    }

    /// A hand used something.
    ///
    /// @param what it was, by name
    public synchronized void hand(String what) {
        long now = nanos.getAsLong();
        endWhenQuiet(now);
        if (!visited) {
            visited = true;
            began = now;
            count(VISITS);
        }
        last = now;
        count(HANDS + what);
    }

    /// A visitor came to a chapter, chose a language, or the like: counted once a visit.
    public synchronized void reached(String what) {
        if (visited && seen.add(what)) count(what);
    }

    /// Something that is counted every time, such as a fault.
    public synchronized void happened(String what) {
        count(what);
    }

    /// A visitor asked for the code of a picture.
    public synchronized void kept(String code) {
        batch.recipes().merge(code, 1L, Long::sum);
    }

    public synchronized boolean isVisited() {
        return visited;
    }

    /// Now and then: ends a visit that is over, and writes what is due.
    public void look() {
        if (isDue(nanos.getAsLong())) write();
    }

    private synchronized boolean isDue(long now) {
        endWhenQuiet(now);
        return now - written >= WRITTEN_EVERY.toNanos();
    }

    /// Writes all that was counted. Hands go on being counted meanwhile.
    public void write() {
        synchronized (disk) {
            var due = taken();
            if (due.isEmpty()) return;
            try (var counts = Counts.open(file)) {
                counts.write(due);
                failed = false;
            } catch (SQLException | IOException e) {
                putBack(due);
                if (!failed) Logger.error("the counts were not written: " + e.getMessage());
                failed = true;
            }
        }
    }

    private synchronized Unwritten taken() {
        written = nanos.getAsLong();
        var due = batch;
        batch = new Unwritten();
        return due;
    }

    private synchronized void putBack(Unwritten due) {
        batch = due.with(batch);
    }

    /// How many visits began within the last time; those before a clock was set began long ago.
    public long visits(Duration within) {
        return counted(within).getOrDefault(VISITS, 0L);
    }

    /// How often each thing happened within the last time, in whole hours.
    public Map<String, Long> counted(Duration within) {
        long first = Counts.hours(clock.instant().minus(within));
        synchronized (disk) {
            var counted = unwritten(first);
            try (var counts = Counts.open(file)) {
                counts.rows().stream().filter(row -> row.hour() >= first)
                        .forEach(row -> counted.merge(row.what(), row.count(), Long::sum));
                unread = false;
            } catch (SQLException | IOException e) {
                if (!unread) Logger.warn("the counts cannot be read: " + e.getMessage());
                unread = true;
            }
            return counted;
        }
    }

    private synchronized Map<String, Long> unwritten(long first) {
        return batch.since(first);
    }

    /// Whether counts can be written and read.
    public boolean isWell() {
        return !failed && !unread;
    }

    private void endWhenQuiet(long now) {
        if (visited && now - last >= quietNanos) end();
    }

    /// Everything went back to its start.
    public synchronized void end() {
        if (!visited) return;
        visited = false;
        seen.clear();
        count("resets");
        count("length." + length(Duration.ofNanos(last - began)));
    }

    private static String length(Duration visit) {
        long seconds = visit.toSeconds();
        return seconds < 30 ? "0-30 s" : seconds < 180 ? "30 s-3 min" : seconds < 1200 ? "3-20 min" : "over 20 min";
    }

    private void count(String what) {
        batch.add(Counts.hour(clock.instant()), what);
    }

    @Override
    public void close() {
        end();
        write();
    }
}
