package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.command.StationCommand;
import exhibit.command.station.MidiHome;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.hardware.Replay;
import exhibit.hardware.Wiring;
import exhibit.hardware.midi.MidiMap;
import exhibit.station.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is beside the screen, as far as there is anything.
final class PanelsTest {

    private static final int PAD = 36;
    private static final MidiMap BOX = new MidiMap(
            Map.of(Button.FIRST, new MidiMap.Source(MidiMap.Kind.PAD, PAD)));

    @TempDir
    private Path folder = Path.of("");

    private final List<ControlEvent> told = new CopyOnWriteArrayList<>();

    @Test
    void a_recording_is_told_in_its_order_as_hands_that_were_recorded() throws InterruptedException {
        try (var panels = new Panels(
                wish(Optional.empty(), Optional.of(new Replay("0 turned first +1\n1 pressed second\n"))))) {
            panels.listen(told::add);
            Patience.await(() -> told.size() == 2);
        }
        assertEquals(List.of(new Hand(Origin.REPLAY, new Action.Turned(Knob.FIRST, 1)),
                new Hand(Origin.REPLAY, new Action.Pressed(Button.SECOND))), told);
    }

    @Test
    void a_box_is_told_as_it_was_learned() throws InvalidMidiDataException {
        try (var panels = new Panels(wish(Optional.empty(), Optional.empty()))) {
            panels.listen(told::add);
            panels.midi().hear(new ShortMessage(ShortMessage.NOTE_ON, PAD, 100));
        }
        assertEquals(List.of(new Hand(Origin.MIDI, new Action.Pressed(Button.FIRST))), told);
    }

    @Test
    void without_pins_nothing_has_to_live_and_lights_and_pickups_are_asked_in_vain() {
        try (var panels = new Panels(wish(Optional.empty(), Optional.empty()))) {
            assertEquals(Set.of(), panels.pulses().keySet());
            panels.light(Set.of(Knob.FIRST));
            panels.pickUp();
        }
        assertEquals(List.of(), told);
    }

    @Test
    void with_pins_whoever_reads_them_has_to_live() {
        var wiring = new Wiring(Map.of(), Optional.empty());
        try (var panels = new Panels(wish(Optional.of(wiring), Optional.empty()))) {
            assertEquals(Set.of("controls"), panels.pulses().keySet());
        }
    }

    private StationCommand.Wish wish(Optional<Wiring> wiring, Optional<Replay> replay) {
        return new StationCommand.Wish(true, "en", Settings.usual(), wiring, new MidiHome(folder.resolve("midi"), BOX),
                replay, 0);
    }
}
