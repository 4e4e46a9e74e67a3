package exhibit.view.unmixing;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import exhibit.hardware.Knob;
import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import exhibit.view.ExhibitScreen;
import exhibit.view.Legible;
import exhibit.view.Samples;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.tile.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The place where things are unmixed on every shape of screen, in every language and in both sizes of letters, measured on
/// what stands there.
final class UnmixingLayoutTest {

    private static final long LATER = 13_000_000_000L;
    private static final double FINGER_MM = 20;

    /// A capital for half a metre, and its part of the size of letters.
    private static final double CAPITAL_MM = 4.8;
    private static final double CAPITAL = .727;
    private static final double CAPTION = .55;

    private static final SessionReducer JOURNEY = new SessionReducer(new Controls(() -> 3), Words.languages(),
            Waiting.USUAL);
    private static final int AT = Chapter.all().indexOf(Chapter.of(Chapter.Kind.UNMIXING));
    private static final List<State> STATES = new ArrayList<>();

    /// @param seen the picture that is shown there
    private record State(Session session, Snapshot seen) {}

    @BeforeAll
    static void toolkit() {
        Fx.start();
        var opened = JOURNEY.after(JOURNEY.fresh(0), new Request.Go(new MenuEntry.ToChapter(AT)), 0);
        var learned = OfflineRun.of(List.of(opened.experiment()));
        STATES.clear();
        STATES.add(new State(opened, learned));
        var mixed = JOURNEY.at(opened, LATER);
        STATES.add(new State(mixed, learned));
        for (int detents = -1; detents <= 2; detents++) {
            var now = JOURNEY.after(JOURNEY.after(mixed, new Action.Turned(Knob.FIRST, detents), LATER),
                    new Request.Again(), LATER);
            var seen = OfflineRun.unmixed(opened.experiment(), now.experiment().unmixing().orElseThrow(), 10_000);
            STATES.add(new State(now, seen.getFirst()));
            STATES.add(new State(JOURNEY.seen(now, seen.getLast(), LATER), seen.getLast()));
        }
    }

    @ParameterizedTest
    @MethodSource("exhibit.view.game.GameLayoutTest#screens")
    void no_word_is_cut_or_covered_or_too_small(int width, int height, String language, boolean large) {
        for (var state : STATES) {
            var screen = screen(state, width, height, language, large);
            var where = language + (large ? " large " : " ") + state.session.place();
            Legible.check(screen, width, height, where);
            double letters = CAPITAL_MM * Viewing.USUAL.pixels(width, height) / CAPITAL;
            for (var label : Legible.visible(screen.node()))
                assertTrue(label.getFont().getSize() >= (label.getStyleClass().contains("title") ? 1 : CAPTION)
                        * .72 * letters - .3,
                        () -> "'" + label.getText() + "' has " + label.getFont().getSize() + " of " + letters + " "
                                + where);
        }
    }

    @ParameterizedTest
    @MethodSource("exhibit.view.game.GameLayoutTest#screens")
    void the_ring_fills_six_tenths_and_nothing_stands_on_it(int width, int height, String language, boolean large) {
        for (var state : STATES) {
            var screen = screen(state, width, height, language, large);
            var disc = (Disc) seen(screen, Disc.class).getFirst();
            double side = Math.min(width, height);
            assertTrue(2 * disc.ring() >= .6 * side, () -> "a ring of " + 2 * disc.ring() + " of " + side);
            var others = new ArrayList<Node>(seen(screen, Tile.class));
            others.addAll(Legible.visible(screen.node()));
            others.addAll(seen(screen, ScreenKnob.class));
            for (var other : others)
                assertTrue(apart(disc, other), () -> other + " " + place(other) + " stands on the disc");
            double finger = FINGER_MM * Viewing.USUAL.pixels(width, height);
            for (var tile : seen(screen, Tile.class))
                assertTrue(Math.min(place(tile).getWidth(), place(tile).getHeight()) >= .7 * finger, tile::toString);
        }
    }

    @Test
    void only_what_can_be_done_is_there() {
        assertEquals(List.of(0, 1, 1), Stream.of(0, 1, 2)
                .map(at -> seen(screen(STATES.get(at), 800, 480, "en", false), ScreenKnob.class).size()).toList());
        assertEquals(List.of(1, 2, 3), Stream.of(0, 1, 2)
                .map(at -> seen(screen(STATES.get(at), 800, 480, "en", false), Tile.class).size()).toList());
    }

    /// The circle that badges on the ring fill.
    private static boolean apart(Disc disc, Node other) {
        var box = place(other);
        var middle = place(disc);
        double dx = Math.max(0, Math.max(box.getMinX() - middle.getCenterX(), middle.getCenterX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - middle.getCenterY(), middle.getCenterY() - box.getMaxY()));
        return Math.hypot(dx, dy) >= disc.ring();
    }

    private static ExhibitScreen screen(State state, int width, int height, String language, boolean large) {
        var session = (large
                ? JOURNEY.after(state.session, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.LETTERS)), LATER)
                : state.session).in(language);
        assertTrue(session.place() instanceof Place.Unmixing);
        return Fx.ask(() -> {
            var screen = Samples.screen(language);
            new Scene(screen.node(), width, height);
            screen.show(session);
            screen.show(state.seen);
            // The first pass gives the letters their sizes, the second their places.
            for (int pass = 0; pass < 2; pass++) {
                screen.node().applyCss();
                screen.node().layout();
            }
            return screen;
        });
    }

    private static List<Node> seen(ExhibitScreen screen, Class<? extends Node> type) {
        return Legible.find(screen.node(), type).stream().filter(Legible::seen).toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
