package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database of counts with pages that a card has spoiled.
final class SpoiledCountsTest {

    private static final int PAGE = 4096;
    private static final long FIRST = 490_000;
    private static final int HOURS = 2000;
    private static final int THINGS = 5;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void count() throws SQLException, IOException {
        var batch = new Unwritten();
        for (int hour = 0; hour < HOURS; hour++)
            for (int thing = 0; thing < THINGS; thing++)
                batch.set(FIRST + hour, "hand.panel.knob " + thing, 1 + hour);
        for (int recipe = 0; recipe < 300; recipe++)
            batch.recipes().put("CODE-" + recipe, 3L);
        try (var counts = new Counts(file())) {
            counts.write(batch);
        }
        assertTrue(Files.size(file()) > 40 * PAGE, "these are few pages");
    }

    @Test
    void of_a_spoiled_page_far_in_all_other_hours_are_kept_with_their_numbers() throws Exception {
        spoil(20);
        try (var counts = Counts.open(file())) {
            var rows = counts.rows();
            assertTrue(rows.size() >= .97 * HOURS * THINGS && rows.size() < HOURS * THINGS,
                    () -> rows.size() + " rows");
            for (var row : rows)
                assertEquals(1 + row.hour() - FIRST, row.count());
            assertEquals(300, counts.recipes().size());
            assertTrue(counts.isSound());
        }
    }

    @Test
    void between_two_spoiled_pages_hours_are_kept_too() throws Exception {
        spoil(12);
        spoil(30);
        try (var counts = Counts.open(file())) {
            assertTrue(counts.rows().size() >= .94 * HOURS * THINGS, () -> "too few");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 33})
    void whichever_page_is_spoiled_counting_goes_on(int page) throws Exception {
        spoil(page);
        goesOn();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 99, 100, 5000, 8192, 100_000})
    void however_short_it_was_cut_counting_goes_on(long length) throws Exception {
        try (var cut = new RandomAccessFile(file().toFile(), "rw")) {
            cut.setLength(length);
        }
        goesOn();
    }

    @Test
    void what_is_found_spoiled_is_told_before_and_for_a_while_after() throws Exception {
        var station = new StationFolder(folder);
        assertEquals(Optional.empty(), station.countsTrouble());
        assertFalse(station.wereCountsSpoiled(Duration.ofDays(7), Instant.now()));
        spoil(5);
        assertNotEquals(Optional.empty(), station.countsTrouble());
        Counts.open(file()).close();
        assertEquals(Optional.empty(), station.countsTrouble());
        assertTrue(station.wereCountsSpoiled(Duration.ofDays(7), Instant.now()));
        assertFalse(station.wereCountsSpoiled(Duration.ofDays(7), Instant.now().plus(Duration.ofDays(8))));
    }

    @Test
    void a_database_that_somebody_else_holds_is_not_spoiled() throws Exception {
        try (var other = Sqlite.open(folder, file().toString()); var held = other.createStatement()) {
            held.execute("BEGIN EXCLUSIVE");
            try (var counts = new Counts(file())) {
                assertTrue(counts.isSound());
            } catch (SQLException e) {
                assertFalse(SpoiledCounts.isReason(e), e::toString);
            }
        }
        assertFalse(Files.exists(folder.resolve("counts.db.spoiled")));
    }

    private void goesOn() throws Exception {
        var counter = new UsageCounter(file(), Clock.systemUTC(), System::nanoTime, Duration.ofSeconds(90));
        counter.happened("faults");
        counter.close();
        assertTrue(counter.isWell());
        try (var counts = Counts.open(file())) {
            assertTrue(counts.rows().stream().anyMatch(row -> row.what().equals("faults") && row.count() == 1));
        }
    }

    private void spoil(int page) throws IOException {
        var noise = new byte[PAGE];
        new Random(page).nextBytes(noise);
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek((long) page * PAGE);
            file.write(noise);
        }
    }

    private Path file() {
        return folder.resolve("counts.db");
    }
}
