package exhibit.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a station is open.
final class OpeningHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final OpeningHours MUSEUM = new OpeningHours(
            HoursText.days("tue-fri 09:00-17:00, sat 10:00-24:00, sun 01:30-04:00"), HoursText.closed("12-24, 12-25"),
            BERLIN);

    @ParameterizedTest
    @CsvSource({"2026-06-01T12:00, false", "2026-06-02T08:59:59, false", "2026-06-02T09:00, true",
        "2026-06-05T16:59:59, true", "2026-06-05T17:00, false", "2026-06-06T23:59, true", "2026-06-07T00:00, false",
        "2026-12-24T12:00, false", "2026-12-23T12:00, true"})
    void it_opens_and_closes_by_the_clock_on_the_wall(LocalDateTime local, boolean open) {
        assertEquals(open, MUSEUM.isOpen(local.atZone(BERLIN).toInstant()));
    }

    @Test
    void staff_read_the_hours_as_the_settings_would_write_them() {
        assertEquals("tue 09:00-17:00, wed 09:00-17:00, thu 09:00-17:00, fri 09:00-17:00, sat 10:00-24:00, "
                + "sun 01:30-04:00", MUSEUM.toString());
        assertEquals(MUSEUM.days(), HoursText.days(MUSEUM.toString()));
    }

    /// Two o'clock is skipped in spring and comes twice in autumn.
    @ParameterizedTest
    @CsvSource({"2026-03-28T23:00:00Z, 90", "2026-10-24T22:00:00Z, 210", "2026-06-06T22:00:00Z, 150"})
    void a_night_of_summer_time_is_shorter_or_longer(Instant midnight, int minutes) {
        assertEquals(minutes, Stream.iterate(midnight, now -> now.plus(Duration.ofMinutes(1))).limit(12 * 60)
                .filter(MUSEUM::isOpen).count());
    }

    @Test
    void without_a_clock_it_stays_open() {
        assertTrue(MUSEUM.isOpen(Instant.EPOCH));
        assertTrue(MUSEUM.isOpen(Instant.parse("2024-12-31T23:59:59Z")));
        assertFalse(MUSEUM.isOpen(Instant.parse("2025-01-06T12:00:00Z")));
    }

    @Test
    void always_is_always() {
        var always = new OpeningHours(HoursText.days("always"), Set.of(), BERLIN);
        assertTrue(Stream.iterate(Instant.parse("2026-01-01T00:00:00Z"), now -> now.plus(Duration.ofHours(1)))
                .limit(365 * 24).allMatch(always::isOpen));
    }

    @Test
    void a_week_may_be_named_across_its_end() {
        assertEquals(4, HoursText.days("fri-mon 10:00-12:00").size());
    }
}
