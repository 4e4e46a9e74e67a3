package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Action.Held;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.story.Challenge;
import exhibit.story.Chapter;
import exhibit.story.DotGame;
import exhibit.story.MadePicture;
import exhibit.story.Preset;
import exhibit.training.ExperimentCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a tap on the screen does, the panel does as well: nothing here is told by a finger (REQUIREMENTS R41).
final class PanelAloneTest {

    /// A question can be read in so many nanoseconds.
    private static final long READ = 1_000_000_000;

    private static final MenuEntry GAME = new MenuEntry.ToChapter(MadeVisit.chapter("only-the-dot"));
    private static final MenuEntry PRICE = new MenuEntry.ToChapter(MadeVisit.chapter("the-price"));

    private long later;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 7), List.of("en", "de", "fr", "es"),
            Waiting.USUAL);
    private final Session story = does(journey.fresh(0), new Pressed(SessionReducer.NEXT));

    static List<MenuEntry> entries() {
        return MenuEntry.all();
    }

    static List<Integer> chapters() {
        return IntStream.range(0, Chapter.all().size()).filter(at -> Chapter.all().get(at).isTold()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_card_of_the_menu_is_turned_to_and_opened(MenuEntry entry) {
        var pointed = does(story, new Pressed(SessionReducer.MENU),
                new Turned(Knob.FIRST, MenuEntry.all().indexOf(entry)));
        assertEquals(tap(pointed, new Request.Go(entry)), opened(entry));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void every_answer_of_every_question_is_given(int chapter) {
        var asked = seen(opened(new MenuEntry.ToChapter(chapter)));
        var question = Chapter.all().get(chapter).question().orElseThrow();
        var pointer = Chapter.all().get(chapter).dial() == Dial.HIDDEN ? Knob.THIRD : Knob.FOURTH;
        for (int answer = 0; answer < question.answers(); answer++) {
            var given = does(asked, new Turned(pointer, answer + 1), new Pushed(pointer));
            assertEquals(guess(tap(asked, new Request.Answer(answer))), guess(given));
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void every_chapter_is_left_for_the_next(int chapter) {
        var asked = seen(opened(new MenuEntry.ToChapter(chapter)));
        assertEquals(tap(asked, new Request.Next()), does(asked, new Pressed(SessionReducer.NEXT)));
    }

    @Test
    void every_pair_of_things_is_pressed() {
        var price = does(seen(opened(PRICE)), new Pressed(SessionReducer.NEXT));
        var pairs = new HashSet<Set<Integer>>();
        for (int one = 1; one <= 5; one++)
            for (int more = 1; more < 5; more++) {
                var pressed = does(price, new Turned(Knob.FOURTH, one), new Pushed(Knob.FOURTH),
                        new Turned(Knob.FOURTH, more));
                pairs.add(Set.copyOf(assertInstanceOf(Place.Story.class, pressed.place()).pressed()));
            }
        assertEquals(10, pairs.stream().filter(pair -> pair.size() == 2).count());
    }

    @Test
    void the_game_is_played_to_its_end_and_left() {
        var now = seen(opened(GAME));
        assertEquals(tap(now, new Request.Next()).place(), does(now, new Held(Button.SECOND)).place());
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            var picked = does(now, new Turned(Knob.FIRST, round + 1), new Pushed(Knob.FIRST));
            var pressed = tap(now, new Request.Press(round));
            assertEquals(game(pressed).picked(), game(picked).picked());
            assertEquals(tap(picked, new Request.Check()), does(picked, new Pressed(Button.SECOND)));
            var said = does(picked, new Pressed(Button.SECOND));
            assertEquals(tap(said, new Request.Lift()), does(said, new Pressed(Button.SECOND)));
            now = does(said, new Pressed(Button.SECOND));
            assertEquals(tap(now, new Request.Again()), does(now, new Pressed(Button.FIRST)));
            if (round + 1 < DotGame.ROUNDS) {
                assertEquals(tap(now, new Request.Lift()), does(now, new Pressed(Button.SECOND)));
                now = does(now, new Pressed(Button.SECOND));
            }
        }
        assertTrue(game(now).isOver());
        assertEquals(tap(now, new Request.Next()), does(now, new Pressed(Button.SECOND)));
    }

    @Test
    void the_game_is_played_with_what_is_learned_in_free_play() {
        var play = does(opened(new MenuEntry.ToPlay(false)), new Turned(Knob.THIRD, 3));
        assertEquals(tap(play, new Request.Game()), does(play, new Pressed(SessionReducer.MENU),
                new Turned(Knob.FIRST, MenuEntry.all().indexOf(GAME)), new Pushed(Knob.FIRST)));
    }

    private static DotGame game(Session now) {
        return assertInstanceOf(Place.Game.class, now.place()).game();
    }

    /// What it waits for is shown, and time to read it passes.
    private Session seen(Session now) {
        later += READ;
        now = journey.seen(now, MadePicture.of(now.experiment(), MadePicture.pentagon()), later);
        later += READ;
        return now;
    }

    @Test
    void in_free_play_the_second_button_held_takes_every_preset_in_turn() {
        var now = opened(new MenuEntry.ToPlay(false));
        for (int times = 1; times <= Preset.all().size(); times++) {
            now = does(now, new Held(Button.SECOND));
            assertEquals(Preset.all().get(times % Preset.all().size()).hyperparameters(),
                    now.experiment().hyperparameters());
        }
    }

    @Test
    void in_free_play_the_first_button_held_lays_every_challenge_on_top() {
        var now = opened(new MenuEntry.ToPlay(false));
        for (int card = 1; card <= Challenge.all().size(); card++) {
            now = does(now, new Held(Button.FIRST));
            assertEquals(new Place.Play(false, card % Challenge.all().size()), now.place());
        }
    }

    @Test
    void a_recipe_is_typed() {
        var wanted = Controls.OPENING.withSeed(31);
        var now = does(opened(new MenuEntry.ToRecipe()), new Pressed(Button.SECOND));
        int at = 0;
        for (char letter : ExperimentCode.of(wanted).orElseThrow().toCharArray()) {
            int key = ExperimentCode.LETTERS.indexOf(letter);
            now = does(now, new Turned(Knob.FIRST, key - at), new Pushed(Knob.FIRST));
            at = key;
        }
        now = does(now, new Pressed(Button.SECOND));
        assertEquals(wanted.seed(), now.experiment().seed());
        assertInstanceOf(Place.Play.class, now.place());
    }

    @Test
    void every_language_and_every_way_to_make_it_easier_is_reached() {
        assertEquals(Set.of("en", "de", "fr", "es"),
                all(story, new Pressed(SessionReducer.LANGUAGE), Session::language));
        for (var aid : Accessibility.Aid.values()) {
            var at = opened(new MenuEntry.Ease(aid));
            assertEquals(aid == Accessibility.Aid.VOLUME ? Accessibility.LOUDEST + 1 : 2,
                    all(at, new Pushed(Knob.FIRST), Session::comfort).size());
        }
    }

    /// From wherever one is: the menu, along it, and in.
    private Session opened(MenuEntry entry) {
        return does(story, new Pressed(SessionReducer.MENU), new Turned(Knob.FIRST, MenuEntry.all().indexOf(entry)),
                new Pushed(Knob.FIRST));
    }

    private <T> Set<T> all(Session now, Action event, Function<Session, T> what) {
        var seen = new HashSet<T>();
        for (int times = 0; times < 8; times++) {
            seen.add(what.apply(now));
            now = does(now, event);
        }
        return seen;
    }

    private Session does(Session now, Action... events) {
        for (var event : events)
            now = journey.after(now, event, later);
        return now;
    }

    private Session tap(Session now, Request wish) {
        return journey.after(now, wish, later);
    }

    private static List<Integer> guess(Session now) {
        return assertInstanceOf(Place.Story.class, now.place()).guess();
    }
}
