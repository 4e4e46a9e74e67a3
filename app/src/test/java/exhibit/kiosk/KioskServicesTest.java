package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Soak;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.view.staff.StaffActions.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lets a kiosk run for years, without a screen.
final class KioskServicesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final Action PRESS = new Action.Pressed(Button.SECOND);

    @TempDir
    private Path folder = Path.of("");

    private final Faults faults = new Faults();

    @Test
    void hands_on_a_panel_a_box_and_in_a_recording_are_counted_by_where_they_were_and_by_control() throws IOException {
        assertEquals(Map.of("visits", 1L, "hand.panel.second button", 2L, "hand.midi.first knob", 1L,
                "hand.replay.second button", 1L), counted(station -> {
                    station.hear(new Hand(Origin.PANEL, PRESS));
                    station.hear(new Hand(Origin.PANEL, PRESS));
                    station.hear(new Hand(Origin.MIDI, new Action.TurnedTo(Knob.FIRST, .5)));
                    station.hear(new Hand(Origin.REPLAY, PRESS));
                }));
    }

    @Test
    void a_button_that_is_held_and_released_was_used_once() throws IOException {
        assertEquals(Map.of("visits", 1L, "hand.panel.second button", 1L), counted(station -> {
            station.hear(new Hand(Origin.PANEL, PRESS));
            station.hear(new Hand(Origin.PANEL, new Action.Held(Button.SECOND)));
            station.hear(new Hand(Origin.PANEL, new Action.Released(Button.SECOND)));
        }));
    }

    @Test
    void what_comes_of_a_finger_or_a_key_is_no_second_use() throws IOException {
        assertEquals(Map.of("visits", 1L, "hand.screen", 1L, "hand.keyboard", 1L), counted(station -> {
            station.felt(Origin.SCREEN);
            station.hear(new Hand(Origin.SCREEN, PRESS));
            station.felt(Origin.KEYBOARD);
            station.hear(new Hand(Origin.KEYBOARD, PRESS));
        }));
    }

    @Test
    void a_lost_control_is_counted_and_one_that_is_back_is_not() throws IOException {
        assertEquals(Map.of("faults", 1L), counted(station -> {
            station.hear(new Fault.Lost(Knob.FIRST, "it is stuck"));
            station.hear(new Fault.Back(Knob.FIRST));
        }));
    }

    @Test
    void how_far_a_visit_comes_is_counted() throws IOException {
        var journey = new SessionReducer(new Controls(() -> 7), List.of("en"), Waiting.USUAL);
        var nobody = journey.fresh(0);
        var play = journey.after(nobody, new Request.Go(new MenuEntry.ToPlay(false)), 0);
        assertEquals(Map.of("visits", 1L, "hand.screen", 1L, "language.en", 1L, "room.play", 1L), counted(station -> {
            station.felt(Origin.SCREEN);
            station.saw(nobody, play);
        }));
    }

    @Test
    void staff_read_at_the_desk_what_is_missing_and_what_fails() throws IOException {
        try (var station = upkeep(List.of(Health.Part.SOUND))) {
            var desk = station.desk(() -> {});
            assertTrue(words(desk.health()).contains("health.missing." + Health.Part.SOUND));
            faults.note(new Fault.Lost(Knob.FIRST, "it is stuck"));
            assertEquals("health.faults", words(desk.health()).getFirst());
        }
    }

    @Test
    void it_is_open_where_no_hours_are_set() throws IOException {
        try (var station = upkeep(List.of())) {
            assertTrue(station.isOpen());
        }
    }

    private static List<String> words(List<Fact> facts) {
        return facts.stream().map(Fact::word).toList();
    }

    private KioskServices upkeep(List<Health.Part> missing) throws IOException {
        var file = folder.resolve("station.properties");
        Files.writeString(file, "data = " + folder.resolve("data") + "\n");
        return new KioskServices(Settings.read(file, Set.of("en")), faults, new ClockPair(NOON, () -> 0),
                () -> missing);
    }

    /// What stands in the counts once it has closed, the end of the visit apart.
    private Map<String, Long> counted(Consumer<KioskServices> deeds) throws IOException {
        try (var station = upkeep(List.of())) {
            deeds.accept(station);
        }
        try (var tally = new UsageCounter(Soak.counts(folder), NOON, () -> 0, Duration.ofHours(1))) {
            var counted = tally.counted(Duration.ofDays(1));
            counted.keySet().removeIf(what -> what.equals("resets") || what.startsWith("length."));
            return counted;
        }
    }
}
