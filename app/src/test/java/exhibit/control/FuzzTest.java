package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.story.Chapter;
import exhibit.story.MadePicture;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A million hands of which none means anything.
final class FuzzTest {

    private static final int INPUTS = 1_000_000;
    private static final int VISITS = 300;
    private static final long SECOND = 1_000_000_000L;
    private static final List<Embedding> PICTURES = List.of(MadePicture.pentagon(), MadePicture.t(),
            MadePicture.keeping(5, Set.of(0, 1)), MadePicture.keeping(5, Set.of(0, 1, 2, 3)), MadePicture.ofAll(8, 3),
            MadePicture.keeping(5, Set.of()), MadePicture.keeping(8, Set.of(0, 1, 2)));

    private final SplittableRandom random = new SplittableRandom(1);
    private final AnyHand hand = new AnyHand(random);
    private final SessionReducer journey = new SessionReducer(new Controls(() -> random.nextInt(100)),
            List.of("en", "de"),
            Waiting.USUAL);

    @Test
    void a_million_random_inputs_break_nothing_and_there_is_always_a_way_home() {
        long now = 0;
        int resets = 0;
        int answers = 0;
        var session = journey.fresh(now);
        for (int input = 0; input < INPUTS; input++) {
            now += random.nextInt(1000) == 0 ? random.nextLong(100 * SECOND) : random.nextLong(SECOND);
            boolean awake = session.idle().armed();
            session = shown(journey.at(session, now), now);
            if (awake && !session.idle().armed()) resets++;
            var before = session;
            session = any(session, now);
            answers += answers(before, session, now);
            isLegal(session, before.place());
            if (input % 1000 == 0) leadsHome(session, now);
        }
        assertTrue(resets > 50, resets + " resets");
        assertTrue(answers > 1000, answers + " answers");
    }

    /// Some picture of what is wanted, or of something else.
    private Session shown(Session now, long nanos) {
        var embedding = PICTURES.get(random.nextInt(PICTURES.size()));
        if (embedding.features() != now.experiment().hyperparameters().features()) return now;
        var experiment = random.nextInt(4) == 0 ? now.experiment().again() : now.experiment();
        var next = journey.seen(now, MadePicture.of(experiment, embedding), nanos);
        assertTrue(experiment.equals(now.experiment()) || next.equals(now), "a picture of something else counts");
        return next;
    }

    /// No question is answered that was not asked for half a second at least, and none that was not there at all.
    private int answers(Session before, Session after, long nanos) {
        if (!(after.place() instanceof Place.Story story) || story.guess().isEmpty()) return 0;
        if (before.place() instanceof Place.Story was && was.at() == story.at()
                && was.guess().size() >= story.guess().size())
            return 0;
        if (before.place() instanceof Place.Menu || before.place() instanceof Place.Recipe
                || before.place() instanceof Place.Typing)
            return 0; // comes back with what was answered there
        var asked = assertInstanceOf(Place.Story.class, before.place());
        assertTrue(asked.asking() && asked.at() == story.at(), "answered before it was asked");
        assertTrue(nanos - asked.progress().since() >= SECOND / 2, "answered before it could be read");
        return 1;
    }

    private static void isLegal(Session now, Place before) {
        int things = now.experiment().hyperparameters().features();
        switch (now.place()) {
            case Place.Minute minute -> assertTrue(minute.touched() < Math.max(things, 8));
            case Place.Story story -> {
                assertTrue(story.chapter().isTold());
                assertTrue(story.guess().size() <= story.question().wanted());
                assertTrue(story.pressed().size() <= 2 && Set.copyOf(story.pressed()).stream().allMatch(i -> i < 8));
                assertTrue(!story.asking() || !story.answered());
            }
            case Place.Game(var game, _, _) -> {
                assertEquals(game.round() + 1, game.picks().size());
                assertTrue(game.picked().stream().distinct().count() == game.picked().size()
                        && game.picked().stream().allMatch(i -> 0 <= i && i < things));
            }
            case Place.Unmixing(var search, _) -> {
                assertEquals(search.task(), now.experiment().unmixing());
                assertEquals(Chapter.of(Chapter.Kind.UNMIXING).opening(), now.experiment().hyperparameters());
            }
            case Place.Attract _ -> assertFalse(now.idle().armed(), () -> "gone from " + before);
            case Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                assertTrue(now.idle().armed());
        }
    }

    /// Whoever only presses "Next", whatever was done before, comes to free play through every answer that is left.
    @Test
    void next_alone_leads_from_anywhere_to_free_play_through_every_answer() {
        long now = 0;
        for (int visit = 0; visit < VISITS; visit++) {
            var session = journey.fresh(now);
            for (int hand = random.nextInt(30); hand > 0; hand--)
                session = any(session, now += random.nextLong(SECOND));
            session = journey.after(session, new Request.Go(new MenuEntry.ToChapter(0)), now += SECOND);
            var seen = new TreeSet<String>();
            for (int press = 0; press < 500 && !(session.place() instanceof Place.Play); press++) {
                now += random.nextLong(SECOND);
                session = journey.at(session, now);
                if (session.place() instanceof Place.Story story && story.answered()) seen.add(story.chapter().id());
                session = journey.after(session, new Request.Next(), now);
            }
            assertInstanceOf(Place.Play.class, session.place());
            assertEquals(Chapter.all().stream().filter(Chapter::isTold).count(), seen.size(), seen::toString);
        }
    }

    /// Two taps to the story's beginning, or ninety seconds to the very start.
    private void leadsHome(Session session, long now) {
        var awake = journey.after(session, new Request.Touch(), now);
        var menu = awake.place() instanceof Place.Menu ? awake : journey.after(awake, new Request.Menu(), now);
        var first = journey.after(menu, new Request.Go(new MenuEntry.ToChapter(0)), now);
        assertEquals(0, ((Place.Story) first.place()).at());
        assertFalse(awake.countdown().isPresent());
        assertEquals(journey.fresh(now + 90 * SECOND), journey.at(awake, now + 90 * SECOND));
    }

    private Session any(Session now, long nanos) {
        return random.nextBoolean() ? journey.after(now, hand.action(), nanos) : journey.after(now, hand.wish(), nanos);
    }
}
