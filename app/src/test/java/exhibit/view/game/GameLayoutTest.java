package exhibit.view.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.MenuEntry;
import exhibit.control.Accessibility;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.ExhibitScreen;
import exhibit.view.Legible;
import exhibit.view.Samples;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Viewing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The game on every shape of screen, in every language and in both sizes of letters, measured on what stands there.
final class GameLayoutTest {

    private static final double FINGER_MM = 20;

    /// Words give way so far and no further: a title, what stands at something, a word on a tile.
    private static final double TITLE = 1;
    private static final double CAPTION = .55;

    /// A capital for half a metre, and its part of the size of letters.
    private static final double CAPITAL_MM = 4.8;
    private static final double CAPITAL = .727;

    private static final List<int[]> SIZES = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720},
            new int[]{1080, 1080}, new int[]{480, 320});

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        return SIZES.stream().flatMap(size -> Words.languages().stream()
                .flatMap(language -> Stream.of(false, true)
                        .map(large -> Arguments.of(size[0], size[1], language, large))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_word_is_cut_or_covered_or_too_small(int width, int height, String language, boolean large) {
        var plays = new Plays(Samples.pentagon(0), 3);
        for (var phase : plays.phases()) {
            var screen = plays.screen(dressed(plays, phase, language, large), width, height);
            var where = language + (large ? " large " : " ") + Plays.game(phase).phase();
            Legible.check(screen, width, height, where);
            double letters = CAPITAL_MM * Viewing.USUAL.pixels(width, height) / CAPITAL;
            for (var label : Legible.visible(screen.node()))
                assertTrue(label.getFont().getSize() >= (label.getStyleClass().contains("title") ? TITLE : CAPTION)
                        * .72 * letters - .3,
                        () -> "'" + label.getText() + "' has " + label.getFont().getSize() + " of " + letters + " "
                                + where);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_ring_fills_six_tenths_and_nothing_stands_on_a_cell(int width, int height, String language, boolean large) {
        for (var learned : List.of(Samples.pentagon(0), Samples.square(20), six(), Samples.antiprism(),
                Samples.line())) {
            var plays = new Plays(learned, 3);
            for (var phase : plays.phases()) {
                var screen = plays.screen(dressed(plays, phase, language, large), width, height);
                check(screen, learned, width, height);
            }
        }
    }

    private static void check(ExhibitScreen screen, Snapshot learned, int width, int height) {
        var disc = (Disc) seen(screen, Disc.class).getFirst();
        double side = Math.min(width, height);
        assertTrue(2 * disc.ring() >= .6 * side, () -> "a ring of " + 2 * disc.ring() + " of " + side);
        var cells = screen.node().lookupAll(".thing-button").stream().filter(Legible::seen)
                .map(GameLayoutTest::place).toList();
        assertEquals(learned.embedding().features(), cells.size());
        double finger = FINGER_MM * Viewing.USUAL.pixels(width, height);
        var others = new ArrayList<>(seen(screen, Pill.class));
        others.addAll(Legible.visible(screen.node()));
        others.addAll(seen(screen, Cover.class));
        others.addAll(seen(screen, Score.class));
        others.addAll(seen(screen, Tapped.class));
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            assertTrue(cell.getWidth() >= finger - 1 && cell.getHeight() >= finger - 1, () -> "" + cell);
            assertTrue(cell.getMinX() >= 0 && cell.getMinY() >= 0 && cell.getMaxX() <= width
                    && cell.getMaxY() <= height, () -> "off the screen: " + cell);
            for (var other : others)
                assertTrue(apart(cell, other), () -> cell + " and " + other + " " + place(other));
            for (int j = 0; j < i; j++)
                assertTrue(beside(cell, cells.get(j)), cell + " and " + cells.get(j));
        }
        for (var tile : seen(screen, Pill.class))
            assertTrue(Math.min(place(tile).getWidth(), place(tile).getHeight()) >= .7 * finger, tile::toString);
    }

    /// A cell is as good as the circle in it.
    private static boolean apart(Bounds cell, Node other) {
        var box = place(other);
        double dx = Math.max(0, Math.max(box.getMinX() - cell.getCenterX(), cell.getCenterX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - cell.getCenterY(), cell.getCenterY() - box.getMaxY()));
        return Math.hypot(dx, dy) >= cell.getWidth() / 2 - 2;
    }

    private static boolean beside(Bounds one, Bounds other) {
        return Math.hypot(one.getCenterX() - other.getCenterX(),
                one.getCenterY() - other.getCenterY()) >= one.getWidth() - 2;
    }

    private static Session dressed(Plays plays, Session now, String language, boolean large) {
        var eased = large
                ? plays.asks(now, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.LETTERS)))
                : now;
        return eased.in(language);
    }

    private static List<Node> seen(ExhibitScreen screen, Class<? extends Node> type) {
        return Legible.find(screen.node(), type).stream().filter(Legible::seen).toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Snapshot six() {
        var W = new float[6][];
        for (int i = 0; i < 6; i++)
            W[i] = new float[]{(float) Math.sin(Math.PI * i / 3), (float) Math.cos(Math.PI * i / 3)};
        return Samples.snapshot(.97, W, -.2f, -.2f, -.2f, -.2f, -.2f, -.2f);
    }
}
