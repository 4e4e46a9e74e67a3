package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Action.TurnedTo;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.story.DotGame;
import exhibit.story.DotGame.Phase;
import exhibit.story.MadePicture;
import java.util.List;
import org.junit.jupiter.api.Test;

/// "Only the dot", by finger, by knob and by nobody.
final class GameHandTest {

    private final MadeVisit visit = new MadeVisit().asks(new Request.Touch()).opens("only-the-dot");

    @Test
    void it_begins_when_five_are_kept_and_then_nothing_is_learned() {
        assertEquals(Phase.LEARNING, game().phase());
        assertFalse(visit.session().rests());
        visit.sees(0, 1, 2, 3);
        assertEquals(Phase.LEARNING, game().phase());
        visit.sees(MadePicture.pentagon());
        assertEquals(Phase.COVERED, game().phase());
        assertTrue(visit.session().rests());
    }

    @Test
    void it_begins_with_what_there_is_where_five_do_not_come() {
        visit.waits(11.1);
        assertEquals(Phase.COVERED, game().phase());
    }

    @Test
    void nothing_is_picked_before_it_begins() {
        visit.asks(new Request.Press(1)).asks(new Request.Check());
        assertEquals(List.of(), game().picked());
        assertEquals(Phase.LEARNING, game().phase());
    }

    @Test
    void a_tap_picks_and_a_second_tap_takes_it_back() {
        begun().asks(new Request.Press(1)).asks(new Request.Press(3)).asks(new Request.Press(1));
        assertEquals(List.of(3), game().picked());
        visit.asks(new Request.Press(5)).asks(new Request.Press(-1));
        assertEquals(List.of(3), game().picked());
    }

    @Test
    void a_knob_points_and_its_push_picks() {
        begun().does(new Turned(Knob.SECOND, 3)).does(new Pushed(Knob.SECOND));
        assertEquals(List.of(2), game().picked());
        visit.does(new TurnedTo(Knob.FIRST, 1));
        assertEquals(4, game().pointed());
    }

    @Test
    void both_say_who_came_then_the_cover_goes_by_itself_and_then_the_next_dot_comes() {
        begun().asks(new Request.Press(0)).asks(new Request.Check());
        assertEquals(Phase.SAID, game().phase());
        visit.asks(new Request.Press(1));
        assertEquals(List.of(0), game().picked());
        visit.waits(3.9);
        assertEquals(Phase.SAID, game().phase());
        visit.waits(.2);
        assertEquals(Phase.LIFTED, game().phase());
        visit.waits(6.1);
        assertEquals(Phase.COVERED, game().phase());
        assertEquals(1, game().round());
        assertEquals(List.of(), game().picked());
    }

    @Test
    void a_dot_waits_for_the_visitor() {
        begun().waits(60);
        assertEquals(Phase.COVERED, game().phase());
        assertEquals(0, game().round());
    }

    @Test
    void with_nothing_picked_the_answers_open_all_the_same() {
        begun().asks(new Request.Check());
        assertEquals(Phase.SAID, game().phase());
    }

    @Test
    void five_rounds_are_a_game_and_its_end_stays() {
        begun();
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            assertFalse(game().isOver());
            visit.asks(new Request.Check()).asks(new Request.Lift());
            if (round + 1 < DotGame.ROUNDS) visit.asks(new Request.Lift());
        }
        assertTrue(game().isOver());
        visit.asks(new Request.Lift()).waits(20);
        assertTrue(game().isOver());
        visit.asks(new Request.Again());
        assertEquals(0, game().round());
        assertEquals(7, game().seed());
        assertEquals(Phase.COVERED, game().phase());
    }

    @Test
    void next_leaves_it_for_the_price() {
        begun().asks(new Request.Next());
        assertEquals("the-price", assertInstanceOf(Place.Story.class, visit.place()).chapter().id());
    }

    @Test
    void from_free_play_it_is_played_with_what_is_there_and_leads_back() {
        visit.asks(new Request.Go(new MenuEntry.ToPlay(false))).does(new Turned(Knob.THIRD, 3));
        var own = visit.session().experiment();
        visit.asks(new Request.Game()).sees(0, 1);
        assertEquals(Phase.COVERED, game().phase());
        assertEquals(own, visit.session().experiment());
        visit.asks(new Request.Press(7));
        assertEquals(List.of(7), game().picked());
        visit.asks(new Request.Next());
        assertInstanceOf(Place.Play.class, visit.place());
    }

    @Test
    void no_knob_changes_what_is_learned_while_it_is_played() {
        var experiment = begun().session().experiment();
        for (var knob : Knob.values())
            visit.does(new Turned(knob, 1)).does(new Pushed(knob));
        assertEquals(experiment, visit.session().experiment());
    }

    @Test
    void the_first_button_brings_other_luck() {
        long before = begun().place() instanceof Place.Game place ? place.game().seed() : 0;
        visit.presses(Button.FIRST);
        assertNotEquals(before, game().seed());
    }

    private MadeVisit begun() {
        return visit.sees(MadePicture.pentagon());
    }

    private DotGame game() {
        return assertInstanceOf(Place.Game.class, visit.place()).game();
    }
}
