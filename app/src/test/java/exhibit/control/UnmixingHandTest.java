package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.model.Embedding;
import exhibit.story.AnswerPrice;
import exhibit.story.Chapter;
import exhibit.story.DictionarySearch;
import exhibit.story.DictionarySearch.Phase;
import exhibit.training.DictionaryMoment;
import exhibit.training.Experiment;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a hand does where things are unmixed, and what happens there by itself.
final class UnmixingHandTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int AT = Chapter.all().indexOf(Chapter.of(Chapter.Kind.UNMIXING));

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en", "de"),
            Waiting.USUAL);
    private final Session opened = journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToChapter(AT)), 0);
    private final Session mixed = journey.seen(opened, picture(opened.experiment(), true, false), SECOND);
    private final Session searching = press(mixed, Button.FIRST, 2);
    private final Session resting = rested(searching, 8);

    @Test
    void it_follows_the_last_chapter_that_is_told_and_leads_to_free_play() {
        assertEquals(Chapter.all().size() - 1, AT);
        assertTrue(Chapter.all().get(AT - 1).isTold());
        assertEquals(new Place.Play(false, 0), press(resting, Button.SECOND, 12).place());
    }

    @Test
    void a_machine_that_has_not_come_to_rest_is_not_unmixed() {
        assertEquals(Phase.LEARNING, search(opened).phase());
        var early = journey.seen(opened, picture(opened.experiment(), false, false), SECOND);
        assertEquals(Phase.LEARNING, search(press(early, Button.FIRST, 2)).phase());
        assertFalse(early.rests());
        assertEquals(Phase.MIXED, search(mixed).phase());
        assertTrue(mixed.rests());
        assertEquals(Phase.MIXED, search(journey.at(opened, 12 * SECOND)).phase());
    }

    @Test
    void both_buttons_a_push_and_a_tap_start_the_arrows() {
        var task = search(searching).task();
        assertTrue(task.isPresent());
        for (var started : List.of(searching, press(mixed, Button.SECOND, 2),
                journey.after(mixed, new Action.Pushed(Knob.THIRD), 2 * SECOND),
                journey.after(mixed, new Request.Again(), 2 * SECOND))) {
            assertEquals(Phase.SEARCHING, search(started).phase());
            assertEquals(task, started.experiment().unmixing());
            assertFalse(started.rests());
        }
    }

    @Test
    void arrows_that_rest_are_seen_and_others_have_other_luck() {
        assertEquals(Phase.RESTING, search(resting).phase());
        assertTrue(resting.rests());
        var again = press(resting, Button.FIRST, 10);
        assertEquals(Phase.SEARCHING, search(again).phase());
        assertEquals(search(resting).seed() + 1, search(again).seed());
    }

    @Test
    void a_picture_of_another_price_does_not_end_the_search() {
        var turned = turn(searching, -1, 3);
        assertEquals(turned.place(), journey.seen(turned, picture(searching.experiment(), true, true), 4 * SECOND)
                .place());
    }

    @Test
    void every_knob_turns_the_price_and_nothing_else() {
        for (var knob : Knob.values()) {
            var turned = journey.after(mixed, new Action.Turned(knob, -1), 2 * SECOND);
            assertEquals(AnswerPrice.LOW, search(turned).price());
            assertEquals(Phase.MIXED, search(turned).phase());
            assertEquals(mixed.experiment(), turned.experiment());
            assertEquals(AnswerPrice.MOST,
                    search(journey.after(mixed, new Action.TurnedTo(knob, 1), 2 * SECOND)).price());
        }
        assertEquals(AnswerPrice.MOST, search(turn(mixed, Integer.MAX_VALUE, 2)).price());
    }

    @Test
    void at_another_price_the_same_arrows_start_again() {
        var turned = turn(resting, 1, 10);
        assertEquals(Phase.SEARCHING, search(turned).phase());
        assertEquals(search(resting).seed(), search(turned).seed());
        assertEquals(AnswerPrice.HIGH.lambda(), turned.experiment().unmixing().orElseThrow().price());
        assertEquals(resting.experiment().hyperparameters(), turned.experiment().hyperparameters());
    }

    @Test
    void who_waits_sees_it_work_fail_on_both_sides_and_work_again() {
        var now = journey.at(mixed, 13 * SECOND);
        long second = 13;
        for (var price : List.of(AnswerPrice.RIGHT, AnswerPrice.LOW, AnswerPrice.MOST, AnswerPrice.RIGHT)) {
            assertEquals(price, search(now).price());
            assertEquals(Phase.SEARCHING, search(now).phase());
            now = rested(now, second += 3);
            now = journey.at(now, SECOND * (second += 6));
        }
        assertEquals(Phase.RESTING, search(now).phase());
        var touched = rested(turn(searching, -1, 3), 6);
        assertEquals(touched.place(), journey.at(touched, 30 * SECOND).place());
    }

    @Test
    void what_has_just_begun_is_not_skipped() {
        assertEquals(searching.place(), press(searching, Button.SECOND, 2.3).place());
        assertInstanceOf(Place.Play.class, press(searching, Button.SECOND, 2.7).place());
    }

    @Test
    void who_leaves_leaves_no_arrows_behind() {
        assertEquals(Optional.empty(), press(resting, Button.SECOND, 12).experiment().unmixing());
        var elsewhere = journey.after(resting, new Request.Go(new MenuEntry.ToChapter(0)), 12 * SECOND);
        assertEquals(Optional.empty(), elsewhere.experiment().unmixing());
        var play = journey.after(journey.after(resting, new Request.Menu(), 12 * SECOND),
                new Request.Go(new MenuEntry.ToPlay(true)), 12 * SECOND);
        assertEquals(Optional.empty(), play.experiment().unmixing());
    }

    private Session press(Session now, Button button, double second) {
        return journey.after(now, new Action.Pressed(button), Math.round(second * SECOND));
    }

    private Session turn(Session now, int detents, long second) {
        return journey.after(now, new Action.Turned(Knob.FIRST, detents), second * SECOND);
    }

    private Session rested(Session now, long second) {
        return journey.seen(now, picture(now.experiment(), true, true), second * SECOND);
    }

    private static DictionarySearch search(Session now) {
        return assertInstanceOf(Place.Unmixing.class, now.place()).search();
    }

    private static Snapshot picture(Experiment experiment, boolean settled, boolean searched) {
        var W = new float[2][5];
        for (int i = 0; i < 5; i++) {
            W[0][i] = (float) Math.cos(2 * Math.PI * i / 5);
            W[1][i] = (float) Math.sin(2 * Math.PI * i / 5);
        }
        var five = Embedding.of(W, new float[5]);
        return new Snapshot(experiment, 1, five, List.of(), new LossHistory(), settled, searched
                ? Optional.of(new DictionaryMoment(2500, five, List.of(.2, .2, .2, .2, .2), true))
                : Optional.empty());
    }
}
