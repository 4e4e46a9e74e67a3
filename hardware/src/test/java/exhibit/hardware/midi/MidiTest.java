package exhibit.hardware.midi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.hardware.midi.MidiMap.Kind;
import exhibit.hardware.midi.MidiMap.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MidiTest {

    private static final MidiMap MAP = new MidiMap(Map.of(Knob.FIRST, new Source(Kind.STEPS, 16), Knob.SECOND,
            new Source(Kind.STEPS_ROUND_64, 17), Knob.THIRD, new Source(Kind.POSITION, 18), Button.FIRST,
            new Source(Kind.PAD, 36)));

    private final MidiLearning learning = new MidiLearning();

    @Test
    void steps_positions_and_pads_become_events() throws InvalidMidiDataException {
        var told = new ArrayList<Action>();
        try (var panel = new MidiPanel(MAP)) {
            panel.listen(event -> {
                assertEquals(Origin.MIDI, ((Hand) event).origin());
                told.add(((Hand) event).action());
            });
            for (int[] message : new int[][]{{0xB0, 16, 1}, {0xB0, 16, 126}, {0xB0, 17, 66}, {0xB0, 17, 63},
                {0xB0, 18, 127}, {0xB0, 99, 5}, {0x90, 36, 100}, {0x90, 36, 0}, {0x80, 36, 0}, {0xC0, 1, 0}})
                panel.hear(new ShortMessage(message[0], message[1], message[2]));
        }
        assertEquals(List.of(new Action.Turned(Knob.FIRST, 1), new Action.Turned(Knob.FIRST, -2),
                new Action.Turned(Knob.SECOND, 2), new Action.Turned(Knob.SECOND, -1),
                new Action.TurnedTo(Knob.THIRD, 1), new Action.Pressed(Button.FIRST),
                new Action.Released(Button.FIRST), new Action.Released(Button.FIRST)), told);
    }

    @Test
    void a_box_is_learned_by_turning_the_knob_one_wants_to_use() {
        turn(21, 40, 42, 44, 46, 48, 50);
        turn(22, 1, 1, 2, 127, 1, 1);
        turn(21, 52, 54, 56, 58, 60, 62);
        turn(23, 65, 65, 63, 65, 66, 65);
        for (int rest = 3; rest < Knob.values().length; rest++)
            learning.skip();
        learning.noteOn(36);
        learning.noteOn(36);
        learning.noteOn(37);
        assertEquals(Map.of(Knob.FIRST, new Source(Kind.POSITION, 21), Knob.SECOND, new Source(Kind.STEPS, 22),
                Knob.THIRD, new Source(Kind.STEPS_ROUND_64, 23), Button.FIRST, new Source(Kind.PAD, 36), Button.SECOND,
                new Source(Kind.PAD, 37)), learning.map().sources());
        assertEquals(Button.THIRD, learning.asks().orElseThrow());
    }

    @Test
    void another_knob_touched_by_the_way_is_not_taken() {
        turn(21, 40, 42, 44);
        turn(30, 7);
        turn(21, 46, 48, 50);
        assertEquals(Knob.FIRST, learning.asks().orElseThrow());
        turn(21, 52, 54, 56);
        assertEquals(new Source(Kind.POSITION, 21), learning.map().sources().get(Knob.FIRST));
    }

    @Test
    void learning_ends() {
        for (int control = 0; control < 20; control++)
            learning.skip();
        assertTrue(learning.asks().isEmpty());
    }

    @Test
    void a_map_is_read_back_as_it_was_written() {
        assertEquals(MAP, MidiFile.read(MidiFile.write(MAP)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first knob", "sixth knob = steps 1", "first knob = steps 128", "first knob = spin 1",
        "first knob = steps"})
    void a_wrong_line_is_told(String line) {
        var told = assertThrows(IllegalArgumentException.class, () -> MidiFile.read("# box\n" + line)).getMessage();
        assertTrue(String.valueOf(told).contains("line 2"), told);
    }

    private void turn(int number, int... values) {
        for (int value : values)
            learning.controlChange(number, value);
    }
}
