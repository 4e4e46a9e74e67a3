package exhibit.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventTextTest {

    @Test
    void what_is_written_is_read_back() {
        for (var event : List.of(new Action.Turned(Knob.SECOND, -3), new Action.Turned(Knob.FIRST, 1),
                new Action.TurnedTo(Knob.FOURTH, .4125), new Action.Pushed(Knob.THIRD),
                new Action.Pressed(Button.STAFF_KEY), new Action.Held(Button.FIRST),
                new Action.Released(Button.SECOND)))
            assertEquals(event, EventText.parse(EventText.of(new Hand(Origin.PANEL, event))).orElseThrow());
    }

    @Test
    void no_line_can_pretend_that_a_control_was_lost() {
        assertTrue(EventText.parse("lost first knob: its wires make noise").isEmpty());
        assertTrue(EventText.parse("back first knob").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "turned", "turned first", "turned ninth 1", "turned first one", "turnedto first 2",
        "danced first", "pressed first knob.first"})
    void what_is_no_event_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> EventText.parse(line));
    }
}
