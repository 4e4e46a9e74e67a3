package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.story.DotGame;
import exhibit.story.MadePicture;
import exhibit.story.Question;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole visit as whoever does not look hears it, from nobody there to free play: the first minute goes by itself, every
/// question is answered, and the game is played.
final class VisitByEarTest {

    private static final long STEP = 100_000_000;
    private static final long SAYING = 2_000_000_000L;
    private static final long WAITING = 3_000_000_000L;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 6000;

    private final List<String> heard = new ArrayList<>();
    private final Narrator narrator = new Narrator();
    private SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);
    private Session now = journey.fresh(0);
    private Optional<GuideMoment> before = Optional.empty();
    private long nanos;
    private long saidUntil;
    private long since;

    @Test
    void the_first_minute_is_told_screen_by_screen_without_a_hand() {
        visit("en");
        assertEquals(List.of("Hello, I’m Iris, a tiny artificial brain. Chatbots have parts like these.",
                "Iris sees bell, fish, star, leaf and key, all the time.", "Iris keeps only where one dot is.",
                "From the dot, Iris says who came. An echo means: right.",
                "Turn the first knob: make each thing come rarely.", "Iris learns. The arrows move.",
                "Iris learned: all five have a place.",
                "A pentagon! Five things share one dot, as far apart as possible.",
                "They rarely meet, so they share. Two far apart get mixed up."), heard.subList(0, 9));
    }

    /// Where the dot is, what is picked, what the machine says, who came, and how it ended.
    @Test
    void a_round_of_the_game_is_played_by_ear() {
        visit("en");
        int first = heard.indexOf("The dot is near fish. Who came? Turn, then push.");
        assertEquals(List.of("Your pick: bell", "Iris: fish. Same dot, two guesses.", "Fish. Iris got this one.",
                "The dot is near bell. Who came?", "Your pick: bell", "Iris: bell. Same dot, same guess.",
                "Bell. You are both right!"), heard.subList(first + 1, first + 8));
        assertTrue(heard.contains("Fish and leaf. The dot fooled you both. 2 of 5 right"), heard::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void every_screen_every_question_and_every_answer_is_heard_once_in_a_few_words(String language) {
        visit(language);
        var words = Words.in(language);
        for (var screen : List.of("who.spoken", "rain.spoken", "dot", "answer.spoken", "knob.spoken", "all-five",
                "figure.spoken", "price.spoken"))
            once(words.text("minute." + screen)::equals);
        for (var asked : List.of("room-for-two", "rare-things-share", "five-in-a-flat-world", "who-matters", "so-what"))
            once(words.text(asked + ".ask.spoken")::equals);
        for (var told : List.of("room-for-two.told", "rare-things-share.told", "five-in-a-flat-world.told",
                "the-price.third", "who-matters.told", "so-what.told"))
            once(text -> guesses(words).anyMatch(guess -> text.equals(guess + " " + words.text(told))));
        for (var unmixed : List.of("see", "ask", "search", "told"))
            once(words.text("can-it-be-undone." + unmixed)::equals);
        once(text -> text.endsWith(words.text("only-the-dot.score.spoken", 2, DotGame.ROUNDS)));
        var iris = words.text("named", words.text("game.iris"), "");
        assertEquals(DotGame.ROUNDS, heard.stream().filter(text -> text.startsWith(iris)).count());
        heard.forEach(text -> assertTrue(Reading.words(text).size() <= MOST_WORDS, text));
    }

    private static Stream<String> guesses(Words words) {
        return Stream.of("guess.right", "guess.other.spoken").map(words::text);
    }

    private void once(Predicate<String> said) {
        assertEquals(1, heard.stream().filter(said).count(), heard::toString);
    }

    private void visit(String language) {
        journey = new SessionReducer(new Controls(() -> 3), List.of(language), Waiting.USUAL);
        now = journey.fresh(0);
        look();
        does(new Request.Next());
        for (int step = 0; step < LONGEST && !(now.place() instanceof Place.Play); step++) {
            nanos += STEP;
            var place = now.place();
            now = journey.seen(journey.at(now, nanos), picture(), nanos);
            if (!same(place, now.place())) since = nanos;
            if (nanos - since >= WAITING) act();
            look();
        }
        assertTrue(now.place() instanceof Place.Play, "the visit stands still: " + heard);
    }

    private static boolean same(Place before, Place now) {
        return switch (now) {
            case Place.Story story -> before instanceof Place.Story was && was.at() == story.at()
                    && was.asking() == story.asking() && was.answered() == story.answered();
            case Place.Game game -> before instanceof Place.Game was && was.game().equals(game.game());
            case Place.Unmixing is -> before instanceof Place.Unmixing was && was.search().equals(is.search());
            default -> before.getClass() == now.getClass();
        };
    }

    private void act() {
        switch (now.place()) {
            case Place.Story story when story.asking() -> answer(story);
            case Place.Story story when story.answered() -> does(new Request.Next());
            case Place.Game game -> play(game);
            case Place.Unmixing _ -> does(new Request.Next());
            default -> {
            } // it goes on by itself
        }
    }

    private void answer(Place.Story story) {
        var right = story.question() instanceof Question.Fits
                ? List.of(Question.Fits.RING)
                : story.question() instanceof Question.Things things
                        ? List.of(0, 1).subList(0, things.wanted())
                        : List.copyOf(story.question().right(picture().embedding()));
        right.forEach(answer -> {
            if (now.place() instanceof Place.Story still && still.asking()) does(new Request.Answer(answer));
        });
    }

    private void play(Place.Game place) {
        var game = place.game();
        switch (game.phase()) {
            case LEARNING -> {
            } // it waits
            case COVERED -> {
                if (game.picked().isEmpty())
                    does(new Request.Press(0));
                else
                    does(new Request.Check());
            }
            case SAID -> does(new Request.Lift());
            case LIFTED -> does(game.isOver() ? new Request.Next() : new Request.Lift());
        }
    }

    private void does(Request wish) {
        now = journey.after(now, wish, nanos);
        since = nanos;
        look();
    }

    private void look() {
        var moment = new GuideMoment(now, picture(), 0, Optional.empty());
        before.flatMap(was -> narrator.tell(was, moment, nanos, nanos < saidUntil)).ifPresent(text -> {
            heard.add(text);
            saidUntil = nanos + SAYING;
        });
        before = Optional.of(moment);
    }

    /// As training ends.
    private Snapshot picture() {
        return now.experiment().unmixing().isPresent()
                ? MadePicture.unmixed(now.experiment())
                : MadePicture.of(now.experiment(), learned(now.experiment().hyperparameters()));
    }

    private static Embedding learned(Hyperparameters h) {
        if (h.features() == 8)
            return h.hidden() == 2 ? MadePicture.keeping(8, Set.of(0, 1, 2, 3)) : MadePicture.ofAll(8, 3);
        if (h.importance() < .9) return MadePicture.t();
        if (h.sparsity() < .5) return MadePicture.keeping(5, Set.of(0, 1));
        return h.sparsity() < .9 ? MadePicture.keeping(5, Set.of(0, 1, 2, 3)) : MadePicture.pentagon();
    }
}
