package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Action.TurnedTo;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.story.Chapter;
import exhibit.story.Preset;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A visit from the first touch until everything is as it was.
final class SessionReducerTest {

    private static final long SECOND = 1_000_000_000L;

    /// A machine's clock may have run for long, and it may stand below zero.
    private static final long START = -5 * SECOND;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 7), List.of("en", "de", "fr", "es"),
            Waiting.USUAL);
    private final Session nobody = journey.fresh(START);

    static List<Action> hands() {
        return List.of(new Turned(Knob.THIRD, -1), new TurnedTo(Knob.FIRST, .4), new Pushed(Knob.SECOND),
                new Pressed(Button.FIRST), new Pressed(Button.FOURTH), new Action.Released(Button.FIRST));
    }

    @Test
    void every_chapter_and_room_is_two_taps_away_from_everywhere() {
        for (var entry : MenuEntry.all())
            for (var from : everywhere()) {
                var there = tap(tap(from, new Request.Menu()), new Request.Go(entry)).place();
                switch (entry) {
                    case MenuEntry.ToChapter(var chapter) when Chapter.all().get(chapter).isGame() ->
                        assertInstanceOf(Place.Game.class, there);
                    case MenuEntry.ToChapter(var chapter) when !Chapter.all().get(chapter).isTold() ->
                        assertInstanceOf(Place.Unmixing.class, there);
                    case MenuEntry.ToChapter(var chapter) ->
                        assertEquals(Chapter.all().get(chapter).id(), ClassHold.where(there));
                    case MenuEntry.ToPlay(var drawer) -> assertEquals(new Place.Play(drawer, 0), there);
                    case MenuEntry.ToRecipe _ -> assertInstanceOf(Place.Recipe.class, there);
                    case MenuEntry.Through(var door) -> assertEquals(new Place.Away(door), there);
                    case MenuEntry.Ease _ -> assertInstanceOf(Place.Menu.class, there);
                }
            }
    }

    @Test
    void letters_sound_and_calm_change_by_single_taps_and_go_back_with_the_visitor() {
        var menu = tap(nobody, new Request.Menu());
        var usual = menu.comfort();
        var eased = menu;
        for (var aid : Accessibility.Aid.values())
            eased = tap(eased, new Request.Go(new MenuEntry.Ease(aid)));
        assertEquals(new Accessibility(true, usual.volume() + 1, true), eased.comfort());
        assertEquals(0, eased.comfort().loudness());
        assertEquals(usual, journey.at(eased, START + 90 * SECOND).comfort());
        for (int step = 0; step <= Accessibility.LOUDEST; step++)
            menu = tap(menu, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.VOLUME)));
        assertEquals(usual, menu.comfort());
    }

    @Test
    void a_held_help_button_makes_letters_large_and_a_stuck_one_keeps_nobody() {
        var held = new Action.Held(SessionReducer.MENU);
        var now = press(press(nobody, SessionReducer.NEXT), SessionReducer.MENU);
        for (int second = 1; second < 90; second++) {
            now = journey.after(now, held, START + second * SECOND);
            assertTrue(now.comfort().large());
        }
        assertEquals(journey.fresh(START + 90 * SECOND), journey.at(now, START + 90 * SECOND));
        assertFalse(journey.after(nobody, held, START).comfort().large());
    }

    @Test
    void the_menu_works_from_the_panel_alone() {
        var now = press(press(nobody, SessionReducer.NEXT), SessionReducer.MENU);
        now = journey.after(now, new Turned(Knob.FIRST, 4), START);
        assertEquals(4, story(press(now, SessionReducer.NEXT)).at());
        assertEquals(4, story(journey.after(now, new Pushed(Knob.FIRST), START)).at());
        assertInstanceOf(Place.Minute.class, press(now, SessionReducer.MENU).place());
        for (int at = 0; at < MenuEntry.all().size(); at++) {
            var pointed = journey.after(now, new Turned(Knob.FIRST, at - 4), START);
            assertEquals(tap(now, new Request.Go(MenuEntry.all().get(at))).at(pointed.place()),
                    press(pointed, SessionReducer.NEXT).at(pointed.place()));
        }
        var last = journey.after(now, new Turned(Knob.FIRST, Integer.MAX_VALUE), START);
        assertTrue(press(last, SessionReducer.NEXT).comfort().calm());
    }

    @Test
    void a_code_typed_by_taps_brings_its_picture_to_free_play_from_its_start() {
        var wanted = new Experiment(Preset.all().getLast().hyperparameters(), 271_828);
        var now = tap(tap(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), new Request.Recipe()),
                new Request.Keys());
        for (char letter : ExperimentCode.of(wanted).orElseThrow().toCharArray())
            now = tap(now, new Request.Type(ExperimentCode.LETTERS.indexOf(letter)));
        var there = tap(now, new Request.Typed());
        assertEquals(new Place.Play(false, 0), there.place());
        assertEquals(wanted.hyperparameters(), there.experiment().hyperparameters());
        assertEquals(271_828, there.experiment().seed());
        assertFalse(there.experiment().goesOnFrom(now.experiment()));
    }

    @Test
    void a_code_can_be_typed_from_the_panel_alone() {
        var wanted = new Experiment(Preset.all().getFirst().hyperparameters(), 31);
        var now = press(tap(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), new Request.Recipe()),
                SessionReducer.NEXT);
        for (char letter : ExperimentCode.of(wanted).orElseThrow().toCharArray()) {
            int steps = ExperimentCode.LETTERS.indexOf(letter) - ((Place.Typing) now.place()).at();
            now = journey.after(now, new Turned(Knob.FIRST, steps), START);
            now = journey.after(now, new Pushed(Knob.FIRST), START);
        }
        var there = press(now, SessionReducer.NEXT).experiment();
        assertEquals(wanted, new Experiment(there.hyperparameters(), there.seed()));
    }

    @Test
    void what_is_no_code_changes_nothing_but_says_so_until_the_next_key() {
        var keys = tap(tap(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), new Request.Recipe()),
                new Request.Keys());
        var typed = tap(tap(keys, new Request.Type(3)), new Request.Type(99));
        assertEquals("5", ((Place.Typing) typed.place()).typed());
        var refused = tap(typed, new Request.Typed());
        assertTrue(((Place.Typing) refused.place()).refused());
        assertEquals(keys.experiment(), refused.experiment());
        var mended = (Place.Typing) tap(refused, new Request.Type(Place.Typing.TAKE_BACK)).place();
        assertEquals("", mended.typed());
        assertFalse(mended.refused());
    }

    @Test
    void the_recipe_leads_back_to_where_it_was_asked_for_and_idle_closes_it() {
        for (var from : everywhere()) {
            var recipe = tap(from, new Request.Recipe());
            var back = from.place() instanceof Place.Away ? new Place.Play(false, 0) : from.place();
            assertEquals(back, tap(recipe, new Request.Back()).place());
            assertEquals(back,
                    tap(tap(tap(recipe, new Request.Keys()), new Request.Back()), new Request.Back()).place());
            assertEquals(back,
                    tap(tap(tap(recipe, new Request.Menu()), new Request.Menu()), new Request.Back()).place());
            assertEquals(journey.fresh(START + 90 * SECOND), journey.at(recipe, START + 90 * SECOND));
        }
    }

    @Test
    void a_visit_knows_whether_it_came_back_from_rarer_things() {
        var up = tap(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), new Request.Take(2));
        assertFalse(up.cameBack());
        var back = journey.after(up, new Turned(Knob.FIRST, -2), START);
        assertEquals(.9, sparsity(back));
        assertTrue(back.cameBack());
        assertFalse(press(back, Controls.AGAIN).cameBack());
    }

    @Test
    void who_looks_closer_and_comes_back_is_still_at_the_same_challenge() {
        var play = tap(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), new Request.Card());
        var card = assertInstanceOf(Place.Play.class, play.place()).challenge();
        assertNotEquals(0, card);
        var closer = tap(tap(play, new Request.Menu()), new Request.Go(new MenuEntry.ToPlay(true)));
        assertEquals(new Place.Play(true, card), closer.place());
        assertEquals(new Place.Play(false, card),
                tap(tap(closer, new Request.Menu()), new Request.Go(new MenuEntry.ToPlay(false))).place());
    }

    @Test
    void a_preset_is_one_press_and_begins_from_the_start() {
        var play = tap(nobody, new Request.Go(new MenuEntry.ToPlay(false)));
        for (int preset = 0; preset < Preset.all().size(); preset++) {
            var taken = tap(play, new Request.Take(preset));
            assertEquals(Preset.all().get(preset).hyperparameters(), taken.experiment().hyperparameters());
            assertNotEquals(play.experiment().take(), taken.experiment().take());
        }
    }

    @Test
    void again_keeps_the_seed_and_shake_takes_another() {
        var play = tap(nobody, new Request.Go(new MenuEntry.ToPlay(false)));
        assertEquals(play.experiment().again(), press(play, Controls.AGAIN).experiment());
        assertEquals(7, press(play, Controls.SHAKE).experiment().seed());
    }

    @Test
    void seventy_quiet_seconds_are_followed_by_twenty_counted_ones_and_then_all_is_as_it_was() {
        var visit = press(tap(nobody, new Request.Go(new MenuEntry.ToPlay(true))), SessionReducer.LANGUAGE);
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
        var counting = journey.at(tap(nobody, new Request.Go(new MenuEntry.ToPlay(false))), late);
        assertEquals(counting.with(Idle.touched(late)), journey.after(counting, new Request.Drawer(), late));
    }

    @Test
    void a_challenge_that_was_met_gives_way_to_the_next_once_and_keeps_nobody_here() {
        var play = tap(nobody, new Request.Go(new MenuEntry.ToPlay(false)));
        var next = journey.after(play, new Request.Solved(0), START + 60 * SECOND);
        assertEquals(play.at(new Place.Play(false, 1)), next);
        assertEquals(next, journey.after(next, new Request.Solved(0), START + 61 * SECOND));
        assertEquals(nobody, journey.after(nobody, new Request.Solved(0), START + 60 * SECOND));
        var counting = journey.at(play, START + 80 * SECOND);
        assertEquals(counting, journey.after(counting, new Request.Solved(0), START + 80 * SECOND));
    }

    /// A button that is stuck is no visitor.
    @Test
    void a_button_that_is_held_keeps_nobody_here() {
        var visit = press(nobody, SessionReducer.NEXT);
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
    void the_exhibit_turns_its_own_knob_to_seldom_and_back_and_shakes_once_a_round() {
        var now = new Session[]{nobody};
        var robot = new AttractPanel();
        DoubleConsumer tick = second -> robot.due(second)
                .forEach(action -> now[0] = journey.byItself(now[0], action));
        for (double[] moment : new double[][]{{7.9, 0}, {9, .8}, {15.9, .8}, {17, .97}, {27.9, .97}, {31, 0}}) {
            tick.accept(moment[0]);
            assertEquals(moment[1], sparsity(now[0]), moment[0] + " s");
            assertEquals(0, now[0].experiment().seed());
        }
        tick.accept(32);
        assertEquals(7, now[0].experiment().seed());
        tick.accept(32 + 17);
        assertEquals(.97, sparsity(now[0]));
        now[0] = press(nobody, SessionReducer.NEXT);
        tick.accept(73);
        assertEquals(press(nobody, SessionReducer.NEXT), now[0]);
    }

    private List<Session> everywhere() {
        var minute = press(nobody, SessionReducer.NEXT);
        var story = tap(minute, new Request.Go(new MenuEntry.ToChapter(0)));
        return List.of(minute, story, tap(story, new Request.Go(new MenuEntry.ToChapter(Chapter.all().size() - 1))),
                tap(story, new Request.Go(new MenuEntry.ToChapter(MadeVisit.chapter("only-the-dot")))),
                tap(story, new Request.Go(new MenuEntry.ToPlay(true))),
                tap(story, new Request.Go(new MenuEntry.Through(Wing.LABORATORY))));
    }

    private Session press(Session now, Button button) {
        return journey.after(now, new Pressed(button), START);
    }

    private Session tap(Session now, Request wish) {
        return journey.after(now, wish, START);
    }

    private static Place.Story story(Session session) {
        return (Place.Story) session.place();
    }

    private static double sparsity(Session session) {
        return session.experiment().hyperparameters().sparsity();
    }
}
