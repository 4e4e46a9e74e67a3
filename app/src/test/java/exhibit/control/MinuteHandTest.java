package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.story.MinuteScreen;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The first minute, with a hand and without one.
final class MinuteHandTest {

    private static final Turned RIGHT = new Turned(Knob.FIRST, 1);

    private final MadeVisit visit = new MadeVisit().asks(new Request.Touch());

    @Test
    void eight_screens_take_a_minute() {
        assertEquals(60, Stream.of(MinuteScreen.values()).mapToDouble(MinuteScreen::seconds).sum());
    }

    @Test
    void whoever_touches_nothing_sees_all_of_them_and_then_the_story() {
        for (var at : MinuteScreen.values()) {
            assertEquals(at, minute().at());
            visit.waits(at.seconds() - .5);
            assertEquals(at, minute().at());
            visit.waits(.55);
        }
        assertEquals(0, assertInstanceOf(Place.Story.class, visit.place()).at());
    }

    @Test
    void the_knob_that_nobody_touches_turns_itself() {
        visit.waits(28).waits(7.9);
        assertEquals(MinuteScreen.KNOB, minute().at());
        assertEquals(0, visit.sparsity());
        visit.waits(.3);
        assertEquals(.8, visit.sparsity());
        visit.waits(MinuteScreen.HALF_WAY_SECONDS);
        assertEquals(MinuteScreen.ALL_FIVE, minute().at());
        assertEquals(.97, visit.sparsity());
    }

    @ParameterizedTest
    @EnumSource
    void next_leads_to_the_next_screen_and_from_the_last_into_the_story(MinuteScreen at) {
        for (var screen = MinuteScreen.WHO; screen != at; screen = screen.next())
            visit.presses(SessionReducer.NEXT);
        visit.presses(SessionReducer.NEXT);
        if (at.isLast())
            assertEquals(0, assertInstanceOf(Place.Story.class, visit.place()).at());
        else
            assertEquals(at.next(), minute().at());
    }

    @ParameterizedTest
    @EnumSource
    void a_turned_knob_leads_to_its_screen_or_stays_where_all_is_built_up(MinuteScreen at) {
        for (var screen = MinuteScreen.WHO; screen != at; screen = screen.next())
            visit.asks(new Request.Next());
        double before = visit.sparsity();
        visit.does(new Turned(Knob.FIRST, before > .9 ? -1 : 1));
        assertTrue(minute().own());
        assertTrue(before != visit.sparsity());
        assertEquals(at.compareTo(MinuteScreen.KNOB) < 0 ? MinuteScreen.KNOB : at, minute().at());
    }

    @Test
    void who_has_turned_the_knob_has_it_until_things_come_seldom() {
        visit.does(RIGHT).waits(30);
        assertEquals(MinuteScreen.KNOB, minute().at());
        assertEquals(.5, visit.sparsity());
        visit.does(new Turned(Knob.FIRST, 3));
        assertEquals(MinuteScreen.KNOB, minute().at());
        visit.waits(2.1);
        assertEquals(MinuteScreen.ALL_FIVE, minute().at());
        assertEquals(.9, visit.sparsity());
        visit.waits(8.1);
        assertEquals(MinuteScreen.FIGURE, minute().at());
        assertEquals(.9, visit.sparsity());
    }

    @Test
    void who_turns_it_back_is_not_told_of_a_figure() {
        visit.does(new Turned(Knob.FIRST, 6)).waits(2.1).does(new Turned(Knob.FIRST, -5)).waits(30);
        assertEquals(MinuteScreen.ALL_FIVE, minute().at());
    }

    @Test
    void a_thing_lights_on_any_screen_and_a_thing_that_is_not_there_does_not() {
        assertEquals(2, assertInstanceOf(Place.Minute.class, visit.asks(new Request.Press(2)).place()).touched());
        assertEquals(2, assertInstanceOf(Place.Minute.class, visit.asks(new Request.Press(5)).place()).touched());
        assertEquals(MinuteScreen.WHO, minute().at());
    }

    @Test
    void shaken_it_learns_anew_with_other_luck() {
        int take = visit.session().experiment().take();
        visit.does(new Pressed(Button.FIRST));
        assertEquals(7, visit.session().experiment().seed());
        assertEquals(take + 1, visit.session().experiment().take());
        assertEquals(MinuteScreen.WHO, minute().at());
    }

    @Test
    void nobody_misses_a_screen_while_the_menu_lies_over_it() {
        visit.waits(5).asks(new Request.Menu()).waits(30).asks(new Request.Menu()).waits(.1);
        assertEquals(MinuteScreen.WHO, minute().at());
        visit.waits(5.8);
        assertEquals(MinuteScreen.WHO, minute().at());
    }

    private Place.Minute minute() {
        return assertInstanceOf(Place.Minute.class, visit.place());
    }
}
