package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.story.MinuteScreen;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The first touch: it turns the knob, lights what was touched, or begins at the beginning.
final class WakingTest {

    private static final Turned RIGHT = new Turned(Knob.FIRST, 1);

    private final MadeVisit visit = new MadeVisit();

    @Test
    void the_first_turn_acts_on_what_is_seen_and_everything_is_built_up() {
        visit.byItself(RIGHT).byItself(RIGHT);
        var shown = visit.session().experiment();
        visit.does(RIGHT);
        assertEquals(.8, visit.sparsity());
        assertEquals(shown.take(), visit.session().experiment().take());
        assertEquals(MinuteScreen.KNOB, minute().at());
        assertTrue(minute().own());
    }

    @Test
    void a_pushed_knob_acts_as_well() {
        visit.byItself(RIGHT).does(new Pushed(Knob.FIRST));
        assertEquals(0, visit.sparsity());
        assertEquals(MinuteScreen.KNOB, minute().at());
    }

    @Test
    void a_thing_that_is_touched_lights_and_nothing_else_changes() {
        visit.byItself(RIGHT).byItself(RIGHT);
        var shown = visit.session().experiment();
        visit.asks(new Request.Press(3));
        assertEquals(shown, visit.session().experiment());
        assertEquals(MinuteScreen.KNOB, minute().at());
        assertEquals(3, minute().touched());
    }

    @Test
    void every_other_touch_and_button_begins_with_who_is_there() {
        for (var wish : List.of(new Request.Touch(), new Request.Next(), new Request.Language(),
                new Request.Answer(0), new Request.Press(-1), new Request.Press(5), new Request.Check()))
            assertBegun(new MadeVisit().byItself(RIGHT).asks(wish));
        for (var action : List.of(new Pressed(Button.FIRST), new Pressed(SessionReducer.NEXT),
                new Pressed(SessionReducer.LANGUAGE), new Action.Released(Button.FIRST)))
            assertBegun(new MadeVisit().byItself(RIGHT).does(action));
    }

    private static void assertBegun(MadeVisit visit) {
        assertEquals(MinuteScreen.WHO, assertInstanceOf(Place.Minute.class, visit.place()).at());
        assertEquals(0, visit.sparsity());
        assertNotEquals(1, visit.session().experiment().take());
    }

    @Test
    void the_language_changes_with_the_touch_that_asks_for_another() {
        assertEquals("de", new MadeVisit().asks(new Request.Language()).session().language());
        assertEquals("de", new MadeVisit().presses(SessionReducer.LANGUAGE).session().language());
    }

    @Test
    void the_menu_opens_over_who_is_there() {
        for (var woken : List.of(new MadeVisit().asks(new Request.Menu()),
                new MadeVisit().presses(SessionReducer.MENU)))
            assertEquals(MinuteScreen.WHO, assertInstanceOf(Place.Minute.class,
                    assertInstanceOf(Place.Menu.class, woken.place()).from()).at());
    }

    private Place.Minute minute() {
        return assertInstanceOf(Place.Minute.class, visit.place());
    }
}
