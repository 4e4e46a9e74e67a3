package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.hardware.Action;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.story.Challenge;
import exhibit.story.Chapter;
import exhibit.story.MadePicture;
import exhibit.story.MinuteScreen;
import exhibit.training.Snapshot;
import exhibit.view.Reading;
import exhibit.view.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the ear is told when the eye is elsewhere.
final class SpokenTest {

    private static final int MOST_WORDS = 12;
    private static final long SECOND = 1_000_000_000L;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), Words.languages(), Waiting.USUAL);
    private final Session nobody = journey.fresh(0);
    private final Spoken english = new Spoken(Words.in("en"));

    /// Ours; the first four are there in any case.
    static Stream<String> languages() {
        return Stream.concat(Stream.of("en", "de", "fr", "es"), Lacks.languages().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_line_of_the_story_is_told_in_a_few_words(String language) {
        var words = Words.in(language);
        for (var chapter : Chapter.all())
            for (var end : List.of("ask", "see", "told", "press", "both", "third", "says", "same", "other", "right",
                    "mixed", "beaten", "alone", "fallen", "neither"))
                if (words.knows(chapter.id() + "." + end))
                    few(words.spoken(chapter.id() + "." + end));
        for (var at : MinuteScreen.values())
            for (var key : List.of("minute." + at.word(), "minute." + at.word() + ".see"))
                if (words.knows(key))
                    few(words.spoken(key));
        for (var key : List.of("secret.told", "invitation", "still.stay", "kept.none"))
            few(words.spoken(key));
        few(new Captions(words).caption(5, 8, "pentagon digon"));
        for (int at = 0; at < Challenge.all().size(); at++)
            for (var key : List.of("goal", "goal.met"))
                few(words.text(key, words.text("goal." + Challenge.all().get(at).id())));
    }

    /// The first minute and the first chapter with the panel only: each press and each turn is answered in words.
    @Test
    void who_does_not_see_walks_through_the_story_with_the_panel_alone() {
        var heard = new ArrayList<String>();
        var seen = Samples.pentagon(0);
        var now = nobody;
        var next = new Pressed(SessionReducer.NEXT);
        long second = 0;
        for (Action event : List.of(next, next, next, next, next, next, next, next, next, new Turned(Knob.FOURTH, 1),
                new Pushed(Knob.FOURTH), new Turned(Knob.FOURTH, 1), new Pushed(Knob.FOURTH),
                new Turned(Knob.FIRST, 1), new Pressed(SessionReducer.MENU),
                new Turned(Knob.FIRST, Chapter.all().size()), next)) {
            var after = journey.after(now, event, ++second * SECOND);
            english.change(now, after, seen).ifPresent(text -> heard.add(few(text)));
            now = after;
        }
        assertEquals(List.of("Hello, I’m Iris, a tiny artificial brain. Chatbots have parts like these.",
                "Iris sees who comes.", "Iris keeps only where one dot is.",
                "From the dot, Iris says who came. An echo means: right.", "Now each thing comes rarely.",
                "Iris learned: all five have a place.",
                "A pentagon! Five things share one dot, as far apart as possible.",
                "They rarely meet, so they share. Two far apart get mixed up.",
                "All five come, all the time. Which two will Iris keep?", "bell", "bell", "fish", "fish"),
                heard.subList(0, 13));
        assertTrue(now.place() instanceof Place.Play);
        assertTrue(heard.contains("Free play"), heard::toString);
        assertTrue(heard.stream().anyMatch(text -> text.startsWith(Words.in("en").name(Dial.SPARSITY))),
                heard::toString);
    }

    /// The game as it is heard: what is pointed at, who says what, and how it ended.
    @Test
    void who_does_not_see_plays_the_game() {
        var opened = journey.after(nobody, new Request.Go(new MenuEntry.ToChapter(3)), 0);
        var seen = MadePicture.of(opened.experiment(), MadePicture.pentagon());
        assertEquals("Iris gets ready.", english.place(opened, seen));
        var now = journey.seen(opened, seen, SECOND);
        assertEquals("The dot is near leaf. Who came? Turn, then push.", english.place(now, seen));
        var pointed = journey.after(now, new Turned(Knob.FIRST, 2), SECOND);
        assertEquals(Optional.of("fish"), english.change(now, pointed, seen));
        var picked = journey.after(pointed, new Pushed(Knob.FIRST), SECOND);
        assertEquals(Optional.of("Your pick: fish"), english.change(pointed, picked, seen));
        var none = journey.after(picked, new Pushed(Knob.FIRST), SECOND);
        assertEquals(Optional.of("Your pick: nobody"), english.change(picked, none, seen));
        var said = journey.after(pointed, new Request.Check(), SECOND);
        assertEquals(Optional.of("Iris: leaf."), english.change(pointed, said, seen));
        var lifted = journey.after(said, new Request.Lift(), SECOND);
        assertEquals(Optional.of("Leaf. Iris is right."), english.change(said, lifted, seen));
    }

    /// What is seen, what the knob says, and how much was found.
    @Test
    void who_does_not_see_unmixes() {
        int at = Chapter.all().indexOf(Chapter.of(Chapter.Kind.UNMIXING));
        var opened = journey.after(nobody, new Request.Go(new MenuEntry.ToChapter(at)), 0);
        var seen = MadePicture.of(opened.experiment(), MadePicture.pentagon());
        assertEquals("First Iris mixes five things.", english.place(opened, seen));
        var mixed = journey.at(opened, 13 * SECOND);
        assertEquals(Optional.of("Only dots are left. Unmix them!"), english.change(opened, mixed, seen));
        var cheaper = journey.after(mixed, new Turned(Knob.FIRST, -1), 14 * SECOND);
        assertEquals(Optional.of("Price: low"), english.change(mixed, cheaper, seen));
        var searching = journey.after(cheaper, new Pushed(Knob.FIRST), 15 * SECOND);
        assertEquals(Optional.of("Grey arrows look for the five things."),
                english.change(cheaper, searching, seen));
        var resting = journey.at(searching, 40 * SECOND);
        var found = MadePicture.unmixed(searching.experiment());
        assertEquals(Optional.of("All five found! Chatbots are unmixed like this."),
                english.change(searching, resting, found));
        assertEquals(Optional.of("0 of 5 found. Too cheap: several answer for one thing."),
                english.change(searching, resting, seen));
    }

    /// What each press of the panel and each tap does in free play.
    @Test
    void in_free_play_every_press_is_answered() {
        var play = journey.after(nobody, new Request.Go(new MenuEntry.ToPlay(false)), 0);
        assertEquals("Can you make a square?", told(nobody, play));
        assertEquals("Shuffle", told(play, journey.after(play, new Pressed(Controls.SHAKE), 0)));
        assertEquals("Replay", told(play, journey.after(play, new Pressed(Controls.AGAIN), 0)));
        assertEquals("Can you make four without the star?",
                told(play, journey.after(play, new Action.Held(Controls.SHAKE), 0)));
        assertEquals("Square", told(play, journey.after(play, new Action.Held(Controls.AGAIN), 0)));
        assertEquals("Pentagon", told(play, journey.after(play, new Request.Take(2), 0)));
        assertEquals("Things: 6", told(play, journey.after(play, new Turned(Knob.THIRD, 1), 0)));
        var drawer = journey.after(play, new Request.Drawer(), 0);
        assertEquals("For experts", told(play, drawer));
        assertEquals("Free play", told(drawer, play));
    }

    private String told(Session before, Session now) {
        return few(english.change(before, now, Samples.pentagon(0)).orElseThrow());
    }

    @Test
    void what_makes_it_easier_says_how_it_stands() {
        var menu = journey.after(nobody, new Request.Menu(), 0);
        var large = journey.after(menu, new Action.Held(SessionReducer.MENU), 0);
        assertEquals(Optional.of("Text size: large"), english.change(menu, large, Samples.pentagon(0)));
        assertEquals("Sound: not available",
                new MenuWords(Words.in("en")).name(new MenuEntry.Ease(Accessibility.Aid.VOLUME), Accessibility.SILENT));
    }

    @Test
    void nothing_is_said_while_nothing_changes_and_the_countdown_is_told_once() {
        Snapshot seen = Samples.pentagon(0);
        var story = journey.after(nobody, new Request.Next(), 0);
        assertTrue(english.change(story, story, seen).isEmpty());
        var counting = journey.at(story, 71 * SECOND);
        assertEquals(Optional.of("Touch to keep playing"), english.change(story, counting, seen));
        assertFalse(english.change(counting, journey.at(story, 75 * SECOND), seen).isPresent());
    }

    private static String few(String text) {
        assertTrue(Reading.words(text).size() <= MOST_WORDS, text);
        return text;
    }
}
