package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.chapter.Chapter;
import exhibit.chapter.Preset;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Action.TurnedTo;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.training.Experiment;
import exhibit.training.RecipeCode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A visit from the first touch until everything is as it was.
final class JourneyTest {

    private static final long SECOND = 1_000_000_000L;

    /// A machine's clock may have run for long, and it may stand below zero.
    private static final long START = -5 * SECOND;

    private final Journey journey = new Journey(new Controls(() -> 7), List.of("en", "de", "fr", "es"),
            Waiting.USUAL);
    private final Session nobody = journey.fresh(START);

    static List<Action> hands() {
        return List.of(new Turned(Knob.THIRD, -1), new TurnedTo(Knob.FIRST, .4), new Pushed(Knob.SECOND),
                new Pressed(Button.FIRST), new Pressed(Button.FOURTH), new Action.Released(Button.FIRST));
    }

    @Test
    void the_first_turn_wakes_and_acts_at_once_on_what_is_seen() {
        var shown = journey.byItself(journey.byItself(nobody, right()), right());
        var woken = journey.after(shown, right(), START);
        assertEquals(.8, woken.experiment().hyperparameters().sparsity());
        assertEquals(shown.experiment().take(), woken.experiment().take());
        assertEquals(0, story(woken).at());
        assertFalse(story(woken).asking());
    }

    @Test
    void a_first_touch_or_button_opens_the_story_with_its_first_question() {
        for (var woken : List.of(journey.after(nobody, new Wish.Touch(), START), press(nobody, Journey.NEXT))) {
            assertEquals(0, story(woken).at());
            assertTrue(story(woken).asking());
            assertTrue(woken.rests());
        }
        assertEquals("de", press(nobody, Journey.LANGUAGE).language());
        assertInstanceOf(Place.Menu.class, press(nobody, Journey.MENU).place());
    }

    @Test
    void next_leads_through_six_chapters_into_free_play() {
        var now = press(nobody, Journey.NEXT);
        for (int chapter = 0; chapter < 6; chapter++) {
            assertEquals(chapter, story(now).at());
            assertEquals(Chapter.ALL.get(chapter).opening(), now.experiment().hyperparameters());
            now = press(now, Journey.NEXT);
        }
        assertInstanceOf(Place.Play.class, now.place());
    }

    @Test
    void every_chapter_and_room_is_two_taps_away_from_everywhere() {
        for (var entry : Entry.all())
            for (var from : everywhere()) {
                var there = tap(tap(from, new Wish.Menu()), new Wish.Go(entry)).place();
                switch (entry) {
                    case Entry.ToChapter(var chapter) -> assertEquals(chapter, ((Place.Story) there).at());
                    case Entry.ToPlay(var drawer) -> assertEquals(new Place.Play(drawer, 0), there);
                    case Entry.ToRecipe _ -> assertInstanceOf(Place.Recipe.class, there);
                    case Entry.Through(var door) -> assertEquals(new Place.Away(door), there);
                    case Entry.Ease _ -> assertInstanceOf(Place.Menu.class, there);
                }
            }
    }

    @Test
    void letters_sound_and_calm_change_by_single_taps_and_go_back_with_the_visitor() {
        var menu = tap(nobody, new Wish.Menu());
        var usual = menu.comfort();
        var eased = menu;
        for (var aid : Comfort.Aid.values())
            eased = tap(eased, new Wish.Go(new Entry.Ease(aid)));
        assertEquals(new Comfort(true, usual.volume() + 1, true), eased.comfort());
        assertEquals(0, eased.comfort().loudness());
        assertEquals(usual, journey.at(eased, START + 90 * SECOND).comfort());
        for (int step = 0; step <= Comfort.LOUDEST; step++)
            menu = tap(menu, new Wish.Go(new Entry.Ease(Comfort.Aid.VOLUME)));
        assertEquals(usual, menu.comfort());
    }

    @Test
    void a_held_help_button_makes_letters_large_and_a_stuck_one_keeps_nobody() {
        var held = new Action.Held(Journey.MENU);
        var now = press(press(nobody, Journey.NEXT), Journey.MENU);
        for (int second = 1; second < 90; second++) {
            now = journey.after(now, held, START + second * SECOND);
            assertTrue(now.comfort().large());
        }
        assertEquals(journey.fresh(START + 90 * SECOND), journey.at(now, START + 90 * SECOND));
        assertFalse(journey.after(nobody, held, START).comfort().large());
    }

    @Test
    void the_menu_works_from_the_panel_alone() {
        var now = press(press(nobody, Journey.NEXT), Journey.MENU);
        now = journey.after(now, new Turned(Knob.FIRST, 3), START);
        assertEquals(3, story(press(now, Journey.NEXT)).at());
        assertEquals(3, story(journey.after(now, new Pushed(Knob.FIRST), START)).at());
        assertEquals(0, story(press(now, Journey.MENU)).at());
        for (int at = 0; at < Entry.all().size(); at++) {
            var pointed = journey.after(now, new Turned(Knob.FIRST, at - 3), START);
            assertEquals(tap(now, new Wish.Go(Entry.all().get(at))).at(pointed.place()),
                    press(pointed, Journey.NEXT).at(pointed.place()));
        }
        var last = journey.after(now, new Turned(Knob.FIRST, Integer.MAX_VALUE), START);
        assertTrue(press(last, Journey.NEXT).comfort().calm());
    }

    @Test
    void a_code_typed_by_taps_brings_its_picture_to_free_play_from_its_start() {
        var wanted = new Experiment(Preset.ALL.getLast().hyperparameters(), 271_828);
        var now = tap(tap(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), new Wish.Recipe()), new Wish.Keys());
        for (char letter : RecipeCode.of(wanted).orElseThrow().toCharArray())
            now = tap(now, new Wish.Type(RecipeCode.LETTERS.indexOf(letter)));
        var there = tap(now, new Wish.Typed());
        assertEquals(new Place.Play(false, 0), there.place());
        assertEquals(wanted.hyperparameters(), there.experiment().hyperparameters());
        assertEquals(271_828, there.experiment().seed());
        assertFalse(there.experiment().goesOnFrom(now.experiment()));
    }

    @Test
    void a_code_can_be_typed_from_the_panel_alone() {
        var wanted = new Experiment(Preset.ALL.getFirst().hyperparameters(), 31);
        var now = press(tap(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), new Wish.Recipe()), Journey.NEXT);
        for (char letter : RecipeCode.of(wanted).orElseThrow().toCharArray()) {
            int steps = RecipeCode.LETTERS.indexOf(letter) - ((Place.Typing) now.place()).at();
            now = journey.after(now, new Turned(Knob.FIRST, steps), START);
            now = journey.after(now, new Pushed(Knob.FIRST), START);
        }
        var there = press(now, Journey.NEXT).experiment();
        assertEquals(wanted, new Experiment(there.hyperparameters(), there.seed()));
    }

    @Test
    void what_is_no_code_changes_nothing_but_says_so_until_the_next_key() {
        var keys = tap(tap(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), new Wish.Recipe()), new Wish.Keys());
        var typed = tap(tap(keys, new Wish.Type(3)), new Wish.Type(99));
        assertEquals("5", ((Place.Typing) typed.place()).typed());
        var refused = tap(typed, new Wish.Typed());
        assertTrue(((Place.Typing) refused.place()).refused());
        assertEquals(keys.experiment(), refused.experiment());
        var mended = (Place.Typing) tap(refused, new Wish.Type(Place.Typing.TAKE_BACK)).place();
        assertEquals("", mended.typed());
        assertFalse(mended.refused());
    }

    @Test
    void the_recipe_leads_back_to_where_it_was_asked_for_and_idle_closes_it() {
        for (var from : everywhere()) {
            var recipe = tap(from, new Wish.Recipe());
            var back = from.place() instanceof Place.Away ? new Place.Play(false, 0) : from.place();
            assertEquals(back, tap(recipe, new Wish.Back()).place());
            assertEquals(back, tap(tap(tap(recipe, new Wish.Keys()), new Wish.Back()), new Wish.Back()).place());
            assertEquals(back, tap(tap(tap(recipe, new Wish.Menu()), new Wish.Menu()), new Wish.Back()).place());
            assertEquals(journey.fresh(START + 90 * SECOND), journey.at(recipe, START + 90 * SECOND));
        }
    }

    @Test
    void a_question_closes_with_the_last_answer_that_is_wanted() {
        var asked = press(nobody, Journey.NEXT);
        var one = tap(asked, new Wish.Answer(4));
        assertTrue(story(one).asking());
        assertEquals(one.at(story(one)), tap(one, new Wish.Answer(4)));
        var two = tap(one, new Wish.Press(0));
        assertEquals(List.of(4, 0), story(two).guess());
        assertFalse(story(two).asking());
        assertFalse(two.rests());
    }

    @Test
    void a_question_can_be_answered_from_the_panel_alone() {
        var now = press(press(nobody, Journey.NEXT), Journey.NEXT);
        now = journey.after(now, new Turned(Knob.FOURTH, 3), START);
        now = journey.after(now, new Pushed(Knob.FOURTH), START);
        assertEquals(List.of(2), story(now).guess());
        assertEquals(Set.of(2), story(now).chapter().question().right());
    }

    @Test
    void a_question_that_nobody_answers_closes_by_itself_and_the_beats_follow() {
        var now = journey.at(press(press(nobody, Journey.NEXT), Journey.NEXT), START + 11 * SECOND);
        assertTrue(story(now).asking());
        now = later(now, 0, 12.1);
        assertEquals(.5, now.experiment().hyperparameters().sparsity());
        now = later(now, 12.1, 22);
        assertEquals(.9, now.experiment().hyperparameters().sparsity());
    }

    @Test
    void nothing_happens_by_itself_once_a_hand_has_turned_a_knob() {
        var now = journey.after(press(press(nobody, Journey.NEXT), Journey.NEXT), right(), START);
        assertEquals(now.experiment(), later(now, 0, 60).experiment());
        assertFalse(story(later(now, 0, 60)).asking());
    }

    @Test
    void two_things_can_be_pressed_by_finger_and_by_knob() {
        var now = tap(press(nobody, Journey.NEXT), new Wish.Go(new Entry.ToChapter(3)));
        var fingers = tap(tap(now, new Wish.Press(1)), new Wish.Press(3));
        assertEquals(List.of(1, 3), story(fingers).pressed());
        assertEquals(List.of(3), story(tap(fingers, new Wish.Press(1))).pressed());
        assertEquals(List.of(4), story(tap(fingers, new Wish.Press(4))).pressed());
        var knob = journey.after(tap(now, new Wish.Answer(1)), new Turned(Knob.FOURTH, 2), START);
        assertEquals(List.of(1), story(knob).pressed());
        knob = journey.after(journey.after(knob, new Pushed(Knob.FOURTH), START), new Turned(Knob.FOURTH, 2), START);
        assertEquals(List.of(1, 3), story(knob).pressed());
    }

    @Test
    void a_visit_knows_whether_it_came_back_from_rarer_things() {
        var up = tap(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), new Wish.Take(2));
        assertFalse(up.cameBack());
        var back = journey.after(up, new Turned(Knob.FIRST, -2), START);
        assertEquals(.9, sparsity(back));
        assertTrue(back.cameBack());
        assertFalse(press(back, Controls.AGAIN).cameBack());
    }

    @Test
    void who_looks_closer_and_comes_back_is_still_at_the_same_challenge() {
        var play = tap(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), new Wish.Card());
        var card = assertInstanceOf(Place.Play.class, play.place()).challenge();
        assertNotEquals(0, card);
        var closer = tap(tap(play, new Wish.Menu()), new Wish.Go(new Entry.ToPlay(true)));
        assertEquals(new Place.Play(true, card), closer.place());
        assertEquals(new Place.Play(false, card),
                tap(tap(closer, new Wish.Menu()), new Wish.Go(new Entry.ToPlay(false))).place());
    }

    @Test
    void a_preset_is_one_press_and_begins_from_the_start() {
        var play = tap(nobody, new Wish.Go(new Entry.ToPlay(false)));
        for (int preset = 0; preset < Preset.ALL.size(); preset++) {
            var taken = tap(play, new Wish.Take(preset));
            assertEquals(Preset.ALL.get(preset).hyperparameters(), taken.experiment().hyperparameters());
            assertNotEquals(play.experiment().take(), taken.experiment().take());
        }
    }

    @Test
    void again_keeps_the_seed_and_shake_takes_another() {
        var play = tap(nobody, new Wish.Go(new Entry.ToPlay(false)));
        assertEquals(play.experiment().again(), press(play, Controls.AGAIN).experiment());
        assertEquals(7, press(play, Controls.SHAKE).experiment().seed());
    }

    @Test
    void seventy_quiet_seconds_are_followed_by_twenty_counted_ones_and_then_all_is_as_it_was() {
        var visit = press(tap(nobody, new Wish.Go(new Entry.ToPlay(true))), Journey.LANGUAGE);
        visit = journey.after(visit, new Turned(Knob.THIRD, 2), START);
        assertEquals(OptionalInt.empty(), journey.at(visit, START + 69 * SECOND).countdown());
        assertEquals(OptionalInt.of(20), journey.at(visit, START + 70 * SECOND).countdown());
        assertEquals(OptionalInt.of(1), journey.at(visit, START + 90 * SECOND - 1).countdown());
        assertEquals(journey.fresh(START + 90 * SECOND), journey.at(visit, START + 90 * SECOND));
    }

    @ParameterizedTest
    @MethodSource("hands")
    void a_hand_in_the_countdown_stays_and_changes_nothing_else(Action hand) {
        long late = START + 80 * SECOND;
        for (var from : everywhere()) {
            var counting = journey.at(from, late);
            var stayed = journey.after(counting, hand, late);
            assertEquals(OptionalInt.empty(), stayed.countdown());
            assertEquals(counting.with(stayed.idle()), stayed);
            assertEquals(OptionalInt.empty(), journey.at(stayed, late + 69 * SECOND).countdown());
        }
    }

    @Test
    void a_touch_in_the_countdown_stays_too() {
        long late = START + 80 * SECOND;
        var counting = journey.at(tap(nobody, new Wish.Go(new Entry.ToPlay(false))), late);
        assertEquals(counting.with(Idle.touched(late)), journey.after(counting, new Wish.Drawer(), late));
    }

    /// A button that is stuck is no visitor.
    @Test
    void a_button_that_is_held_keeps_nobody_here() {
        var visit = press(nobody, Journey.NEXT);
        var held = new Action.Held(Button.FIRST);
        assertEquals(visit, journey.after(visit, held, START + 60 * SECOND));
        assertEquals(nobody, journey.after(nobody, held, START));
    }

    @Test
    void a_day_without_visitors_passes_without_a_reset() {
        var now = nobody;
        for (long second = 0; second < 24 * 3600; second++) {
            now = journey.at(now, START + second * SECOND);
            assertEquals(START, ((Place.Attract) now.place()).since());
            assertEquals(second >= 600, ((Place.Attract) now.place()).dim());
        }
    }

    @Test
    void the_robot_goes_to_the_pentagon_and_back_and_shakes_once_a_round() {
        var now = new Session[]{nobody};
        var robot = new Robot();
        DoubleConsumer tick = second -> robot.due(second)
                .forEach(action -> now[0] = journey.byItself(now[0], action));
        tick.accept(17);
        assertEquals(.97, sparsity(now[0]));
        tick.accept(33);
        assertEquals(0, sparsity(now[0]));
        assertEquals(0, now[0].experiment().seed());
        tick.accept(40);
        assertEquals(7, now[0].experiment().seed());
        tick.accept(57);
        assertEquals(.97, sparsity(now[0]));
        now[0] = press(nobody, Journey.NEXT);
        tick.accept(73);
        assertEquals(press(nobody, Journey.NEXT), now[0]);
    }

    private List<Session> everywhere() {
        var story = press(nobody, Journey.NEXT);
        return List.of(story, tap(story, new Wish.Go(new Entry.ToChapter(5))), tap(story, new Wish.Answer(1)),
                tap(story, new Wish.Go(new Entry.ToPlay(true))),
                tap(story, new Wish.Go(new Entry.Through(Door.LABORATORY))));
    }

    private Session later(Session now, double from, double to) {
        for (double second = from; second <= to; second += .05)
            now = journey.at(now, START + (long) (second * SECOND));
        return now;
    }

    private Session press(Session now, Button button) {
        return journey.after(now, new Pressed(button), START);
    }

    private Session tap(Session now, Wish wish) {
        return journey.after(now, wish, START);
    }

    private static Turned right() {
        return new Turned(Knob.FIRST, 1);
    }

    private static Place.Story story(Session session) {
        return (Place.Story) session.place();
    }

    private static double sparsity(Session session) {
        return session.experiment().hyperparameters().sparsity();
    }
}
