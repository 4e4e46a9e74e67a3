package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.HandSetClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted.
final class UsageCounterTest {

    private static final Instant TEN = Instant.parse("2026-06-02T10:00:00Z");
    private static final Duration QUIET = Duration.ofSeconds(90);

    @TempDir
    private Path folder = Path.of("");
    private final HandSetClock clock = new HandSetClock(TEN);

    @Test
    void a_visit_begins_with_the_first_hand_and_ends_with_quiet() throws Exception {
        var tally = tally();
        tally.look();
        assertFalse(tally.isVisited());
        tally.hand("first knob");
        pass(Duration.ofSeconds(89));
        tally.hand("first knob");
        pass(Duration.ofSeconds(89));
        tally.look();
        assertTrue(tally.isVisited());
        pass(Duration.ofSeconds(1));
        tally.look();
        assertFalse(tally.isVisited());
        tally.write();
        assertEquals(Map.of("visits", 1L, "hand.first knob", 2L, "resets", 1L, "length.30 s-3 min", 1L), counted());
    }

    @Test
    void two_people_at_once_are_one_visit_and_one_after_quiet_is_another() throws Exception {
        var tally = tally();
        tally.hand("first knob");
        tally.hand("second knob");
        pass(QUIET);
        tally.hand("first knob");
        tally.close();
        assertEquals(2, counted().get("visits"));
        assertEquals(2, counted().get("length.0-30 s"));
    }

    @Test
    void what_is_reached_counts_once_a_visit() throws Exception {
        var tally = tally();
        tally.reached("language.de");
        tally.hand("touch");
        tally.reached("language.de");
        tally.reached("language.de");
        tally.end();
        tally.hand("touch");
        tally.reached("language.de");
        tally.close();
        assertEquals(2, counted().get("language.de"));
    }

    @Test
    void a_hand_waits_for_no_disk_and_is_written_the_next_time() throws Exception {
        var tally = tally();
        tally.hand("first knob");
        tally.write();
        tally.hand("first knob");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("counts.db"));
                var held = other.createStatement()) {
            held.execute("BEGIN EXCLUSIVE");
            var writing = CompletableFuture.runAsync(tally::write);
            tally.hand("second knob");
            assertFalse(writing.isDone());
            held.execute("COMMIT");
            writing.join();
        }
        tally.write();
        assertEquals(Map.of("visits", 1L, "hand.first knob", 2L, "hand.second knob", 1L), counted());
    }

    @Test
    void what_the_disk_refused_is_written_later_with_what_came_meanwhile() throws Exception {
        Files.createFile(folder.resolve("way"));
        var tally = new UsageCounter(folder.resolve("way/counts.db"), clock, () -> clock.nanos(), QUIET);
        tally.hand("first knob");
        tally.write();
        tally.hand("first knob");
        assertFalse(tally.isWell());
        Files.delete(folder.resolve("way"));
        tally.write();
        assertTrue(tally.isWell());
        assertEquals(2, tally.counted(Duration.ofDays(1)).get("hand.first knob"));
    }

    @Test
    void nothing_older_than_ten_minutes_is_unwritten() throws Exception {
        var tally = tally();
        for (int minute = 0; minute < 60; minute++) {
            tally.happened("faults");
            pass(Duration.ofMinutes(1));
            tally.look();
            long written = Files.exists(file()) ? counted().getOrDefault("faults", 0L) : 0;
            assertTrue(minute + 1 - written < 10, minute + " " + written);
        }
    }

    @Test
    void the_clock_may_jump_and_only_the_hour_changes() throws Exception {
        var tally = tally();
        tally.hand("touch");
        clock.set(TEN.plus(Duration.ofDays(3650)));
        tally.hand("touch");
        clock.set(Instant.EPOCH.plusSeconds(7200));
        tally.hand("touch");
        tally.close();
        try (var counts = new Counts(file())) {
            var hours = counts.rows().stream().filter(row -> row.what().equals("hand.touch"))
                    .map(Counts.Row::hour).toList();
            long ten = TEN.getEpochSecond() / 3600;
            assertEquals(java.util.List.of(0L, ten, ten + 87_600), hours);
        }
        assertEquals(1, counted().get("visits"));
    }

    @Test
    void visits_of_the_last_days_are_told_whether_they_are_written_or_not() throws Exception {
        var tally = tally();
        visit(tally);
        pass(Duration.ofDays(6));
        visit(tally);
        tally.write();
        visit(tally);
        assertEquals(3, tally.visits(Duration.ofDays(7)));
        assertEquals(2, tally.visits(Duration.ofDays(1)));
        pass(Duration.ofDays(2));
        assertEquals(2, tally.visits(Duration.ofDays(7)));
        assertEquals(3, tally.visits(Duration.ofDays(36_500)));
    }

    @Test
    void visits_before_the_clock_was_set_were_not_in_the_last_days() throws Exception {
        clock.set(Instant.EPOCH);
        var tally = tally();
        visit(tally);
        tally.write();
        clock.set(TEN);
        visit(tally);
        assertEquals(1, tally.visits(Duration.ofDays(7)));
        assertEquals(2, tally.visits(Duration.ofDays(36_500)));
    }

    @Test
    void a_clock_that_was_never_set_knows_no_last_days() throws Exception {
        clock.set(Instant.parse("2024-06-01T00:00:00Z"));
        var tally = tally();
        visit(tally);
        assertEquals(0, tally.visits(Duration.ofDays(7)));
    }

    private void visit(UsageCounter tally) {
        tally.hand("touch");
        pass(QUIET);
        tally.look();
    }

    @Test
    void a_file_that_is_no_database_is_put_aside() throws Exception {
        Files.writeString(file(), "this is no database, and long enough to look like one ".repeat(50));
        var tally = tally();
        tally.happened("faults");
        tally.close();
        assertEquals(1, counted().get("faults"));
        assertTrue(Files.exists(folder.resolve("counts.db.spoiled")));
    }

    @Test
    void counts_that_could_not_be_read_once_are_well_as_soon_as_they_can() throws Exception {
        Files.createDirectory(file());
        var tally = tally();
        assertEquals(0, tally.visits(Duration.ofDays(1)));
        assertFalse(tally.isWell());
        Files.delete(file());
        tally.visits(Duration.ofDays(1));
        assertTrue(tally.isWell());
    }

    @Test
    void what_cannot_be_written_is_kept_for_later() throws Exception {
        var way = Files.writeString(folder.resolve("way"), "not a folder");
        var tally = new UsageCounter(way.resolve("counts.db"), clock, clock::nanos, QUIET);
        tally.happened("faults");
        tally.write();
        assertFalse(tally.isWell());
        Files.delete(way);
        tally.write();
        assertTrue(tally.isWell());
        try (var counts = new Counts(way.resolve("counts.db"))) {
            assertEquals(1, counts.rows().size());
        }
    }

    private UsageCounter tally() {
        return new UsageCounter(file(), clock, clock::nanos, QUIET);
    }

    private Path file() {
        return folder.resolve("counts.db");
    }

    private void pass(Duration time) {
        clock.pass(time);
    }

    private Map<String, Long> counted() throws SQLException, IOException {
        var all = new TreeMap<String, Long>();
        try (var counts = new Counts(file())) {
            counts.rows().forEach(row -> all.merge(row.what(), row.count(), Long::sum));
        }
        return all;
    }
}
