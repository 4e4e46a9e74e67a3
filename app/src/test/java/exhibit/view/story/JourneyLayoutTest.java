package exhibit.view.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.ExhibitScreen;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Attract, every chapter, free play, the menu and the countdown, on every screen and in every language.
final class JourneyLayoutTest {

    private static final long SECOND = 1_000_000_000L;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), Words.languages(), Waiting.USUAL);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        var sizes = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720}, new int[]{1200, 1920},
                new int[]{1920, 1080});
        return sizes.stream().flatMap(size -> Words.languages().stream().map(l -> Arguments.of(size[0], size[1], l)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_text_is_cut_or_covered(int width, int height, String language) {
        var screen = shown(spoken(sessions().getFirst(), language), Samples.pentagon(0), width, height);
        var snapshots = List.of(Samples.pentagon(0), Samples.square(20), Samples.antiprism());
        int turn = 0;
        for (var session : sessions()) {
            show(screen, spoken(session, language), snapshots.get(turn++ % snapshots.size()), width, height);
            Legible.check(screen, width, height, language + " " + session.place());
        }
    }

    @Test
    void the_line_tells_what_is_seen_and_nothing_else() {
        var told = later(journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToChapter(2)), 0), 30);
        assertEquals("Five share one dot: that is superposition.", line(told, Samples.pentagon(0)));
        assertEquals("More and more rarely. Watch.", line(told, Samples.square(0)));
    }

    @Test
    void the_words_change_with_the_language_of_the_visit() {
        var screen = shown(spoken(sessions().get(1), "de"), Samples.pentagon(0), 800, 480);
        assertTrue(Legible.visible(screen.node()).stream()
                .anyMatch(label -> label.getText().equals("Tippe auf die zwei, die Iris behält.")));
        Fx.await(() -> screen.show(sessions().get(1)));
        assertTrue(Legible.visible(screen.node()).stream()
                .anyMatch(label -> label.getText().equals("Tap the two that Iris will keep.")));
    }

    @Test
    void nobody_presses_anything_through_the_countdown() {
        var screen = shown(journey.at(sessions().getLast(), 75 * SECOND), Samples.pentagon(0), 800, 480);
        var veil = screen.node().lookup(".veil");
        assertTrue(veil.isVisible());
        assertEquals(800, veil.getLayoutBounds().getWidth());
        Fx.await(() -> screen.show(sessions().getLast()));
        assertFalse(veil.isVisible());
    }

    /// At no time of ten minutes does what always shines stay within the width of a stroke.
    @Test
    void what_always_shines_drifts() {
        for (long from = 0; from < 3000; from += 10) {
            double most = 0;
            for (long second = from; second <= from + 600; second += 10)
                most = Math.max(most, Math.hypot(Drift.right(second * SECOND) - Drift.right(from * SECOND),
                        Drift.down(second * SECOND) - Drift.down(from * SECOND)));
            assertTrue(most > 8, "from " + from + " s on it moves only " + most);
        }
    }

    /// Behind its door nothing is drawn, and nothing may be missing when it opens.
    @Test
    void the_drawer_opens_with_what_was_learned_last() {
        var play = journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToPlay(false)), 0);
        var screen = shown(play, Samples.pentagon(0), 800, 480);
        Fx.await(() -> {
            screen.show(journey.after(play, new Request.Drawer(), 0));
            Picture.layOut(screen.node(), 800, 480);
        });
        var open = shown(journey.after(play, new Request.Drawer(), 0), Samples.pentagon(0), 800, 480);
        assertTrue(figures(open).stream().anyMatch(text -> text.startsWith("0.0")), figures(open)::toString);
        assertEquals(figures(open), figures(screen));
    }

    /// What its cells say together.
    private static List<String> figures(ExhibitScreen screen) {
        return screen.node().lookupAll(".value").stream().filter(Legible::seen)
                .collect(Collectors.groupingBy(Node::getParent, LinkedHashMap::new,
                        Collectors.mapping(label -> ((Label) label).getText(), Collectors.joining())))
                .values().stream().sorted().toList();
    }

    private List<Session> sessions() {
        var all = new ArrayList<Session>();
        all.add(journey.fresh(0));
        for (int chapter = 0; chapter < Chapter.all().size(); chapter++) {
            var asked = journey.after(all.getFirst(), new Request.Go(new MenuEntry.ToChapter(chapter)), 0);
            all.add(asked);
            all.add(later(asked, 40));
            all.add(later(journey.after(asked, new Request.Answer(0), 0), 40));
        }
        var play = journey.after(all.getFirst(), new Request.Go(new MenuEntry.ToPlay(false)), 0);
        all.addAll(List.of(journey.after(play, new Request.Drawer(), 0), journey.after(play, new Request.Card(), 0),
                journey.after(play, new Request.Menu(), 0), journey.at(play, 75 * SECOND), play));
        return all;
    }

    private Session later(Session now, int seconds) {
        for (int second = 0; second < seconds; second++)
            now = journey.at(now, second * SECOND);
        return now;
    }

    private static Session spoken(Session session, String language) {
        return session.in(language);
    }

    private static String line(Session session, Snapshot snapshot) {
        return shown(session, snapshot, 800, 480).node().lookupAll(".title").stream().filter(Legible::seen)
                .map(label -> ((Label) label).getText()).findFirst().orElseThrow();
    }

    private static ExhibitScreen shown(Session session, Snapshot snapshot, int width, int height) {
        var screen = Fx.ask(() -> Samples.screen("en"));
        show(screen, session, snapshot, width, height);
        return screen;
    }

    private static void show(ExhibitScreen screen, Session session, Snapshot snapshot, int width, int height) {
        Fx.await(() -> {
            screen.show(session);
            screen.show(snapshot);
        });
        Fx.await(() -> Picture.image(screen.node(), width, height));
    }
}
