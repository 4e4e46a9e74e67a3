package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Key switches come in two kinds.
final class StaffKeyTest {

    private static final Action DOWN = new Action.Pressed(Button.STAFF_KEY);
    private static final Action STAYS = new Action.Held(Button.STAFF_KEY);
    private static final Action UP = new Action.Released(Button.STAFF_KEY);

    private final StaffKey key = new StaffKey();

    @Test
    void a_key_that_springs_back_opens_and_closes_by_turns() {
        assertTrue(opens(DOWN, UP));
        assertFalse(opens(DOWN, UP));
        assertTrue(opens(DOWN, UP));
    }

    @Test
    void a_key_that_stays_opens_until_it_is_turned_back() {
        assertTrue(opens(DOWN, STAYS, STAYS));
        assertFalse(opens(UP));
        assertTrue(opens(DOWN));
    }

    @Test
    void a_key_that_is_turned_back_after_the_page_was_closed_opens_nothing() {
        assertTrue(opens(DOWN, STAYS));
        key.open(false);
        assertFalse(opens(UP));
        assertTrue(opens(DOWN));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "STAFF_KEY")
    void no_other_button_opens_it(Button button) {
        assertFalse(opens(new Action.Pressed(button), new Action.Held(button)));
    }

    private boolean opens(Action... events) {
        for (var event : events)
            key.hear(event);
        return key.isOpen();
    }
}
