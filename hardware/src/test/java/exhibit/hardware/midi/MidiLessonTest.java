package exhibit.hardware.midi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiMap.Kind;
import exhibit.hardware.midi.MidiMap.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A box learned while the exhibit runs.
final class MidiLessonTest {

    private static final int ALL = MidiLearning.CONTROLS.size();
    private static final MidiMap OLD = new MidiMap(Map.of(Knob.FIRST, new Source(Kind.STEPS, 90)));
    private static final Action OLD_EVENT = new Action.Turned(Knob.FIRST, 1);

    private final List<Action> told = new ArrayList<>();
    private final List<MidiMap> kept = new ArrayList<>();
    private final MidiPanel panel = new MidiPanel(OLD);
    private Optional<Path> unkept = Optional.empty();
    private final MidiLesson lesson = new MidiLesson(panel, map -> {
        kept.add(map);
        return unkept;
    });

    @BeforeEach
    void listen() {
        panel.listen(event -> told.add(((Hand) event).action()));
    }

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void every_control_of_a_visitor_is_asked_for() {
        assertTrue(MidiLearning.CONTROLS.containsAll(List.of(Knob.FIRST, Knob.SECOND, Knob.THIRD, Knob.FOURTH,
                Button.FIRST, Button.SECOND, Button.THIRD, Button.FOURTH)), MidiLearning.CONTROLS::toString);
    }

    @Test
    void a_learned_box_turns_the_dials_without_a_restart() throws InvalidMidiDataException {
        lesson.start();
        for (int knob = 0; knob < Knob.values().length; knob++)
            turn(20 + knob, 1, 1, 2, 1, 1, 127);
        for (int pad = 0; pad < 4; pad++)
            say(ShortMessage.NOTE_ON, 36 + pad, 100);
        assertEquals(Optional.empty(), lesson.look().asked());
        assertEquals(List.of(), told);
        assertEquals(ALL, kept.getFirst().sources().size());
        say(ShortMessage.CONTROL_CHANGE, 22, 3);
        say(ShortMessage.NOTE_ON, 39, 100);
        assertEquals(List.of(new Action.Turned(Knob.THIRD, 3), new Action.Pressed(Button.FOURTH)), told);
    }

    @Test
    void what_was_skipped_is_left_out() throws InvalidMidiDataException {
        lesson.start();
        lesson.skip();
        turn(21, 10, 12, 14, 16, 18, 20);
        lesson.look();
        for (int rest = 0; rest < ALL - 2; rest++)
            lesson.skip();
        assertEquals(new MidiMap(Map.of(Knob.SECOND, new Source(Kind.POSITION, 21))), kept.getFirst());
        say(ShortMessage.CONTROL_CHANGE, 90, 1);
        say(ShortMessage.CONTROL_CHANGE, 21, 127);
        assertEquals(List.of(new Action.TurnedTo(Knob.SECOND, 1)), told);
    }

    @Test
    void cancelled_it_leaves_everything_as_it_was() throws InvalidMidiDataException {
        lesson.start();
        turn(21, 1, 1, 1, 1, 1, 1);
        lesson.look();
        lesson.cancel();
        turn(22, 1, 1, 1, 1, 1, 1);
        lesson.look();
        say(ShortMessage.CONTROL_CHANGE, 90, 1);
        assertEquals(List.of(OLD_EVENT), told);
        assertEquals(List.of(), kept);
    }

    @Test
    void where_nothing_was_learned_the_old_box_stays() throws InvalidMidiDataException {
        lesson.start();
        for (int control = 0; control < ALL; control++)
            lesson.skip();
        say(ShortMessage.CONTROL_CHANGE, 90, 1);
        assertEquals(List.of(OLD_EVENT), told);
        assertEquals(List.of(), kept);
    }

    @Test
    void started_over_it_asks_for_the_first_again() throws InvalidMidiDataException {
        lesson.start();
        turn(21, 1, 1, 1, 1, 1, 1);
        assertEquals(Optional.of(Knob.SECOND), lesson.look().asked());
        turn(22, 1, 1, 1);
        assertEquals(.5, lesson.look().heard());
        lesson.start();
        assertEquals(Optional.of(Knob.FIRST), lesson.look().asked());
        assertEquals(MidiMap.NOTHING, lesson.look().learned());
    }

    @Test
    void a_map_that_cannot_be_kept_is_told_and_used() throws InvalidMidiDataException {
        unkept = Optional.of(Path.of("/nowhere/midi.properties"));
        lesson.start();
        turn(21, 1, 1, 1, 1, 1, 1);
        lesson.look();
        for (int rest = 0; rest < ALL - 1; rest++)
            lesson.skip();
        assertEquals(unkept, lesson.look().unkept());
        say(ShortMessage.CONTROL_CHANGE, 21, 2);
        assertEquals(List.of(new Action.Turned(Knob.FIRST, 2)), told);
    }

    @Test
    void a_box_that_nobody_listens_to_takes_no_memory() throws InvalidMidiDataException {
        lesson.start();
        for (int message = 0; message < 100_000; message++)
            say(ShortMessage.CONTROL_CHANGE, 21, message % 128);
        turn(22, 1, 1, 1, 1, 1, 1);
        assertEquals(Optional.of(Knob.SECOND), lesson.look().asked());
        assertTrue(lesson.look().learned().sources().containsValue(new Source(Kind.POSITION, 21)));
    }

    @Test
    void that_there_is_no_box_is_told_once_it_was_looked_for() throws InterruptedException {
        lesson.start();
        boolean none;
        try (var boxes = MidiBoxes.open(_ -> {})) {
            none = boxes.count() == 0;
        }
        for (int tries = 0; none && !lesson.look().alone() && tries < 10_000; tries++)
            Thread.sleep(10);
        assertEquals(none, lesson.look().alone());
    }

    private void turn(int number, int... values) throws InvalidMidiDataException {
        for (int value : values)
            say(ShortMessage.CONTROL_CHANGE, number, value);
    }

    private void say(int command, int number, int value) throws InvalidMidiDataException {
        panel.hear(new ShortMessage(command, 0, number, value));
    }
}
