package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.view.staff.StaffActions.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What staff read of the station.
final class StationDeskTest {

    @Test
    void all_is_well_where_nothing_is_wrong() {
        assertEquals(List.of("health.well", "health.station", "health.uptime", "health.unexported"),
                words(health(true, true, null, Map.of(), List.of())));
    }

    @Test
    void what_is_wrong_stands_first_and_then_nothing_is_well() {
        var words = words(health(false, false, "50005", Map.of("first knob", "it is stuck"), List.of("line 3")));
        assertEquals(List.of("health.faults", "health.notes", "health.uncounted", "health.throttled", "health.clock"),
                words.subList(0, 5));
        assertFalse(words.contains("health.well"));
    }

    @Test
    void what_the_program_recovered_from_and_what_was_spoiled_is_told() {
        var failed = new Health(7, "1.0", true, true, false, 60, true, null, null, null, true, true, List.of(), "",
                Map.of(), 3, List.of());
        assertEquals(List.of("health.failures", "health.spoiled"), words(failed).subList(0, 2));
        assertEquals(Fact.of("health.failures", 3), StationFacts.of(failed).getFirst());
    }

    @Test
    void a_part_that_is_missing_is_told_by_name() {
        for (var part : Health.Part.values())
            assertEquals("health.missing." + part,
                    words(health(true, true, null, Map.of(), List.of(), part)).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0x0, false", "00000, false", "1, true", "0x50000, true", "e0000, true"})
    void only_a_machine_that_slowed_down_is_told_of(String bits, boolean told) {
        assertEquals(told,
                words(health(true, true, bits, Map.of(), List.of())).contains("health.throttled"));
    }

    @Test
    void hours_and_minutes_are_told_apart() {
        var uptime = StationFacts.of(health(true, true, null, Map.of(), List.of())).stream()
                .filter(fact -> fact.word().equals("health.uptime")).findFirst().orElseThrow();
        assertEquals(Fact.of("health.uptime", 26L, 1L), uptime);
        assertTrue(uptime.values().size() == 2);
    }

    @Test
    void staff_read_how_long_visits_were_and_how_far_they_came() {
        var facts = StationFacts.of(Map.of("length.0-30 s", 3L, "length.3-20 min", 1L, "chapter.room-for-two", 4L,
                "chapter.the-price", 2L, "room.play", 2L, "room.laboratory", 1L, "room.experts", 1L,
                "hand.screen", 40L, "hand.panel.first knob", 7L));
        assertEquals(
                List.of(Fact.of("counts.length", 3L, 0L, 1L, 0L), Fact.of("counts.chapters", "4, 0, 0, 0, 2, 0, 0, 0"),
                        Fact.of("counts.rooms", 2L, 2L), Fact.of("counts.hands", 40L, 0L, 7L),
                        Fact.of("counts.faults", 0L)),
                facts);
    }

    @Test
    void staff_read_where_hands_were_and_nothing_of_recordings_and_of_what_was_once_counted_twice() {
        var facts = StationFacts.of(Map.of("hand.screen", 40L, "hand.keyboard", 5L, "hand.panel.first knob", 7L,
                "hand.panel.staff key", 1L, "hand.midi.first button", 2L, "hand.replay.first knob", 9L,
                "control.screen", 99L, "control.first knob", 99L));
        assertTrue(facts.contains(Fact.of("counts.hands", 40L, 5L, 10L)));
    }

    @Test
    void the_settings_that_hold_are_told_with_what_staff_have_chosen() {
        var facts = StationFacts.of(Settings.usual().soundingUpTo(0), Path.of("kept"));
        assertTrue(facts.contains(Fact.of("settings.silent")) && facts.contains(Fact.of("settings.alone")));
        assertTrue(facts.contains(Fact.of("settings.hours", "always")));
        assertTrue(StationFacts.of(Settings.usual().soundingUpTo(30), Path.of("kept"))
                .contains(Fact.of("settings.sound", 30)));
    }

    private static List<String> words(Health health) {
        return StationFacts.of(health).stream().map(Fact::word).toList();
    }

    private static Health health(boolean clock, boolean counts, @Nullable String throttled, Map<String, String> faults,
            List<String> notes, Health.Part... parts) {
        var missing = List.of(parts);
        return new Health(7, "1.0", true, true, false, 26 * 3600 + 119, clock, null, throttled, null, counts, false,
                missing,
                "",
                faults, 0, notes);
    }
}
