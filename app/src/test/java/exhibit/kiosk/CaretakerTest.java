package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.HandSetClock;
import exhibit.station.counts.StationFolder;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.station.watch.SystemInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rounds of a day.
final class CaretakerTest {

    private static final Instant MORNING = Instant.parse("2026-06-02T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");
    private final List<Boolean> told = new ArrayList<>();
    private final HandSetClock clock = new HandSetClock(MORNING);

    @Test
    void it_opens_and_closes_within_a_minute_and_says_so_once() {
        var caretaker = caretaker("hours = mon-sun 09:00-17:00\nhours.zone = UTC");
        var opened = Duration.ZERO;
        for (long second = 0; second < 12 * 3600; second += Caretaker.ROUND.toSeconds()) {
            clock.pass(Caretaker.ROUND);
            caretaker.look();
            if (caretaker.isOpen()) opened = opened.plus(Caretaker.ROUND);
        }
        assertEquals(List.of(false, true, false), told);
        assertTrue(opened.minusHours(8).abs().compareTo(Duration.ofMinutes(1)) < 0, opened::toString);
    }

    @Test
    void a_clock_that_jumps_ten_years_changes_nothing_but_the_hours() {
        var caretaker = caretaker("hours = always");
        for (int jump = 0; jump < 4; jump++) {
            clock.set(MORNING.plus(Duration.ofDays(jump % 2 == 0 ? 3650 : -3650)));
            caretaker.look();
        }
        assertEquals(List.of(), told);
    }

    @Test
    void its_word_is_there_for_station_health() {
        caretaker("station.number = 9").look();
        var health = Health.read(folder.resolve("health.json"), Duration.ofMinutes(2), Instant.now()).orElseThrow();
        assertEquals(9, health.station());
        assertTrue(health.running());
    }

    @Test
    void its_word_ends_with_it() {
        var caretaker = caretaker("");
        caretaker.look();
        caretaker.close();
        assertFalse(Files.exists(folder.resolve("health.json")));
    }

    @Test
    void an_old_word_is_no_sign_of_life() {
        caretaker("").look();
        assertEquals(Optional.empty(), Health.read(folder.resolve("health.json"), Duration.ofMinutes(2),
                Instant.now().plusSeconds(300)));
    }

    @Test
    void counts_are_written_on_its_way() throws Exception {
        var tally = tally();
        tally.happened("faults");
        var caretaker = new Caretaker(Settings.usual(), new StationFolder(folder), clock, tally,
                () -> health(Settings.usual()));
        caretaker.look();
        assertFalse(Files.exists(folder.resolve("counts.db")));
        clock.pass(UsageCounter.WRITTEN_EVERY);
        caretaker.look();
        assertEquals(Map.of("faults", 1L), counted());
    }

    private Caretaker caretaker(String text) {
        var settings = Settings.read(written(text), Set.of());
        var caretaker = new Caretaker(settings, new StationFolder(folder), clock, tally(), () -> health(settings));
        caretaker.tell(told::add);
        return caretaker;
    }

    /// As another reader finds it in the file.
    private Map<String, Long> counted() {
        try (var reader = tally()) {
            return reader.counted(Duration.ofDays(1));
        }
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("station.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UsageCounter tally() {
        return new UsageCounter(folder.resolve("counts.db"), clock, () -> clock.nanos(), Duration.ofSeconds(90));
    }

    private Health health(Settings settings) {
        return Health.of(settings, "1.0", new SystemInfo(folder.resolve("heat"), List.of(), folder),
                new Health.Exhibit(true, false, true, false, List.of(), 60, Map.of(), 0), true, "");
    }
}
