package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Knob;
import exhibit.model.Embedding;
import exhibit.story.Chapter;
import exhibit.story.MadePicture;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A chapter asks, shows, and says who was right; "Next" leads through all of it.
final class StoryHandTest {

    private static final Turned RIGHT = new Turned(Knob.FIRST, 1);

    private static final long LATE_NANOS = 60_000_000_000L;

    private final MadeVisit visit = new MadeVisit().asks(new Request.Touch());

    @Test
    void a_question_closes_with_the_last_answer_that_is_wanted_and_the_guess_stays() {
        visit.opens("room-for-two").asks(new Request.Answer(4));
        assertTrue(story().asking());
        assertTrue(visit.session().rests());
        visit.asks(new Request.Answer(4));
        assertEquals(List.of(4), story().guess());
        visit.asks(new Request.Press(0));
        assertFalse(story().asking());
        assertFalse(visit.session().rests());
        visit.waits(5).sees(0, 1);
        assertEquals(List.of(4, 0), story().guess());
    }

    @Test
    void a_question_is_answered_from_the_panel_alone() {
        visit.opens("rare-things-share").does(new Turned(Knob.FOURTH, 3)).does(new Pushed(Knob.FOURTH));
        assertEquals(List.of(2), story().guess());
        assertFalse(story().asking());
    }

    @Test
    void what_is_touched_before_a_question_could_be_read_answers_nothing() {
        visit.asks(new Request.Go(new MenuEntry.ToChapter(1))).waits(.4);
        for (var wish : List.of(new Request.Answer(2), new Request.Press(2), new Request.Next()))
            visit.asks(wish);
        visit.does(new Turned(Knob.FOURTH, 1)).does(new Pushed(Knob.FOURTH));
        assertTrue(story().asking());
        assertEquals(List.of(), story().guess());
        visit.waits(.2).asks(new Request.Press(2));
        assertEquals(List.of(2), story().guess());
    }

    @Test
    void a_question_that_comes_back_from_under_the_menu_has_to_be_read_again() {
        visit.opens("rare-things-share").asks(new Request.Menu()).waits(5).asks(new Request.Menu());
        visit.asks(new Request.Answer(2));
        assertEquals(List.of(), story().guess());
        visit.asks(new Request.Recipe()).waits(5).asks(new Request.Back()).asks(new Request.Answer(2));
        assertEquals(List.of(), story().guess());
    }

    @Test
    void next_on_a_question_shows_the_answer_and_next_on_the_answer_goes_on() {
        visit.opens("room-for-two").asks(new Request.Next());
        assertFalse(story().asking());
        visit.waits(3.1).asks(new Request.Next());
        assertEquals(0, story().at());
        visit.sees(0, 1);
        assertTrue(story().answered());
        visit.asks(new Request.Next());
        assertEquals(1, story().at());
        assertTrue(story().asking());
    }

    @Test
    void next_while_it_is_shown_brings_the_rest_forward() {
        visit.opens("who-matters").asks(new Request.Next());
        assertEquals(0, visit.sparsity());
        visit.waits(1.9).asks(new Request.Next());
        assertEquals(0, visit.sparsity(), "what has just come is to be seen");
        visit.waits(.2).asks(new Request.Next());
        assertEquals(.7, visit.sparsity());
        assertFalse(story().answered());
    }

    @Test
    void an_answer_that_does_not_come_keeps_nobody() {
        visit.opens("room-for-two").asks(new Request.Next()).waits(11.9).asks(new Request.Next());
        assertEquals(0, story().at());
        visit.waits(.2).asks(new Request.Next());
        assertEquals(1, story().at());
    }

    @Test
    void what_was_seen_before_the_question_closed_is_no_answer() {
        visit.opens("room-for-two").sees(0, 1);
        assertFalse(story().answered());
        visit.asks(new Request.Next()).sees(0, 1);
        assertFalse(story().answered(), "not for an eye");
        visit.waits(3.1).sees(0, 1);
        assertTrue(story().answered());
    }

    @Test
    void a_picture_of_another_experiment_is_no_answer() {
        var shown = visit.opens("room-for-two").asks(new Request.Next()).session();
        var picture = MadePicture.keeping(5, Set.of(0, 1));
        assertTrue(answered(shown, MadePicture.of(shown.experiment(), picture)));
        assertFalse(answered(shown, MadePicture.of(shown.experiment().again(), picture)));
    }

    /// Long after the question.
    private static boolean answered(Session shown, Snapshot seen) {
        return assertInstanceOf(Place.Story.class, SightHand.seen(shown, seen, LATE_NANOS).place()).answered();
    }

    @Test
    void a_question_that_nobody_answers_closes_by_itself_and_the_beats_follow() {
        visit.opens("five-in-a-flat-world").waits(10.8);
        assertTrue(story().asking());
        visit.waits(.4);
        assertEquals(.9, visit.sparsity());
        visit.waits(1);
        assertEquals(.95, visit.sparsity());
        visit.waits(1);
        assertEquals(.97, visit.sparsity());
    }

    @Test
    void nothing_happens_by_itself_once_a_hand_has_turned_a_knob_but_next_shows_the_answer() {
        visit.opens("who-matters").does(RIGHT);
        var own = visit.session().experiment();
        visit.waits(10);
        assertEquals(own, visit.session().experiment());
        assertFalse(story().asking());
        visit.asks(new Request.Next());
        assertFalse(story().own());
        assertEquals(story().chapter().beats().getFirst().hyperparameters(),
                visit.session().experiment().hyperparameters());
        visit.waits(4.1);
        assertEquals(story().chapter().beats().getLast().hyperparameters(),
                visit.session().experiment().hyperparameters());
    }

    @Test
    void who_turns_the_knob_to_the_answer_has_seen_it() {
        visit.opens("rare-things-share").does(new Turned(Knob.FIRST, 4)).waits(3.1).sees(0, 1, 2, 3);
        assertTrue(story().answered());
    }

    @Test
    void the_price_is_asked_once_two_come_that_lie_apart() {
        visit.opens("the-price").asks(new Request.Press(1));
        assertEquals(List.of(), story().guess(), "nothing has come yet");
        visit.sees(MadePicture.pentagon());
        assertEquals(List.of(0, 2), story().pressed());
        visit.asks(new Request.Press(1));
        assertTrue(story().asking(), "too early");
        visit.waits(.6).asks(new Request.Press(1));
        assertEquals(List.of(1), story().guess());
        assertEquals(List.of(0, 2), story().pressed());
        visit.waits(3.1).sees(MadePicture.pentagon());
        assertTrue(story().answered());
    }

    @Test
    void afterwards_other_things_come_by_themselves_until_a_hand_chooses() {
        visit.opens("the-price").sees(MadePicture.pentagon()).waits(1).asks(new Request.Next());
        visit.waits(10.1).sees(MadePicture.pentagon());
        assertEquals(List.of(0, 1), story().pressed());
        visit.waits(6).sees(MadePicture.pentagon());
        assertEquals(List.of(0), story().pressed());
        visit.asks(new Request.Press(1)).asks(new Request.Press(3)).waits(10).sees(MadePicture.pentagon());
        assertEquals(List.of(1, 3), story().pressed());
        assertEquals(List.of(3),
                assertInstanceOf(Place.Story.class, visit.asks(new Request.Press(1)).place()).pressed());
        assertEquals(List.of(3, 4),
                assertInstanceOf(Place.Story.class, visit.asks(new Request.Press(4)).place()).pressed());
    }

    @Test
    void two_things_are_pressed_by_a_knob() {
        visit.opens("the-price").sees(MadePicture.pentagon()).waits(1).asks(new Request.Next());
        visit.does(new Turned(Knob.FOURTH, 2));
        assertEquals(List.of(1), story().pressed());
        visit.does(new Pushed(Knob.FOURTH)).does(new Turned(Knob.FOURTH, 2));
        assertEquals(List.of(1, 3), story().pressed());
    }

    @Test
    void whoever_only_says_next_sees_every_answer_in_ninety_seconds_and_comes_to_free_play() {
        double length = 0;
        int answers = 0;
        visit.asks(new Request.Go(new MenuEntry.ToChapter(0)));
        while (!(visit.place() instanceof Place.Play)) {
            visit.waits(.6).asks(new Request.Next());
            length += .6;
            assertTrue(length <= 90, visit.place() + " after " + length + " s");
            if (visit.place() instanceof Place.Game)
                visit.asks(new Request.Next());
            else if (visit.place() instanceof Place.Story story && !story.asking() && !story.answered()) {
                boolean shown = visit.session().experiment().hyperparameters()
                        .equals(story.chapter().beats().getLast().hyperparameters());
                visit.waits(shown ? 7 : .6).asks(new Request.Next()).sees(shown ? sight(story) : nothing());
                length += shown ? 7 : .6;
                answers += assertInstanceOf(Place.Story.class, visit.place()).answered() ? 1 : 0;
            }
        }
        assertEquals(Chapter.all().stream().filter(Chapter::isTold).count(), answers);
    }

    private static Embedding nothing() {
        return MadePicture.keeping(5, Set.of());
    }

    private static Embedding sight(Place.Story story) {
        return switch (story.chapter().id()) {
            case "room-for-two" -> MadePicture.keeping(5, Set.of(0, 1));
            case "rare-things-share" -> MadePicture.keeping(5, Set.of(0, 1, 2, 3));
            case "who-matters" -> MadePicture.t();
            case "so-what" -> MadePicture.ofAll(8, 3);
            default -> MadePicture.pentagon();
        };
    }

    private Place.Story story() {
        return assertInstanceOf(Place.Story.class, visit.place());
    }
}
