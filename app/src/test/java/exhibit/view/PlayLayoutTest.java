package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Words;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Free play on screens of every shape: the ring is the hero, nothing lies on it, and a finger has its 20 mm.
final class PlayLayoutTest {

    private static final double FINGER_MM = 20;
    private static final double GAP_MM = 3;
    private static final double WHOLE = .985;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    /// A screen: its pixels, its longer side in mm, and the least share of its shorter side that the ring has.
    record Shape(int width, int height, double longer, double ring) {}

    private static final List<Shape> SHAPES = List.of(new Shape(480, 320, 155, .6), new Shape(800, 480, 155, .7),
            new Shape(1024, 768, 155, .6), new Shape(1080, 1080, 155, .6), new Shape(720, 1280, 155, .7),
            new Shape(1280, 720, 155, .7), new Shape(1280, 720, 345, .7), new Shape(2560, 1080, 155, .7),
            new Shape(2560, 1080, 800, .7), new Shape(3840, 2160, 155, .7), new Shape(3840, 2160, 940, .7));

    static Stream<Arguments> everywhere() {
        return SHAPES.stream()
                .flatMap(shape -> Words.languages().stream().map(language -> Arguments.of(shape, language)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void the_ring_is_the_hero_and_nothing_lies_on_it(Shape shape, String language) {
        var screen = shown(shape, language, false);
        share(screen, shape, shape.ring);
        var ring = Ring.seen(screen);
        for (var node : targets(screen))
            assertTrue(!ring.meets(place(node)), () -> node.getAccessibleText() + " lies on the ring: " + place(node));
        inside(screen, shape);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void in_large_letters_the_ring_has_three_fifths(Shape shape, String language) {
        var screen = shown(shape, language, true);
        share(screen, shape, .6);
        inside(screen, shape);
        var ring = Ring.seen(screen);
        for (var node : targets(screen))
            assertTrue(!ring.meets(place(node)), () -> node.getAccessibleText() + " lies on the ring: " + place(node));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void all_knobs_have_one_size(Shape shape, String language) {
        var sizes = seen(shown(shape, language, false), ".knob").stream().map(PlayLayoutTest::place)
                .map(box -> Math.round(box.getWidth()) + "x" + Math.round(box.getHeight())).toList();
        assertEquals(4, sizes.size());
        assertTrue(sizes.stream().distinct().count() <= 2, () -> "sizes " + sizes); // a pixel is lost or not
    }

    static Stream<Arguments> small() {
        return everywhere().filter(arguments -> arguments.get()[0] instanceof Shape shape
                && List.of(new Shape(800, 480, 155, .7), new Shape(720, 1280, 155, .7)).contains(shape));
    }

    /// From the middle of one gap to the middle of the next, or to the edge of the screen; a knob's halves meet.
    @ParameterizedTest
    @MethodSource("small")
    void on_seven_inches_halves_of_knobs_and_tiles_have_twenty_millimetres(Shape shape, String language) {
        var screen = shown(shape, language, false);
        double pixels = new Viewing(shape.longer, 500, true).pixels(shape.width, shape.height);
        var all = targets(screen);
        for (var node : all) {
            var cell = cell(node, all, shape, GAP_MM / 2 * pixels);
            assertTrue(Math.min(cell.getWidth(), cell.getHeight()) >= WHOLE * FINGER_MM * pixels,
                    () -> node + " " + node.getAccessibleText() + " has " + cell);
        }
    }

    /// What is around a target, its share of the gaps to its neighbours with it.
    private static Bounds cell(Node node, List<Node> all, Shape shape, double most) {
        var box = place(node);
        double left = box.getMinX();
        double top = box.getMinY();
        double right = shape.width - box.getMaxX();
        double bottom = shape.height - box.getMaxY();
        for (var other : all.stream().filter(one -> !one.equals(node)).map(PlayLayoutTest::place).toList()) {
            boolean beside = other.getMinY() < box.getMaxY() && box.getMinY() < other.getMaxY();
            boolean below = other.getMinX() < box.getMaxX() && box.getMinX() < other.getMaxX();
            if (beside && other.getMaxX() <= box.getMinX() + 1)
                left = Math.min(left, (box.getMinX() - other.getMaxX()) / 2);
            if (beside && other.getMinX() >= box.getMaxX() - 1)
                right = Math.min(right, (other.getMinX() - box.getMaxX()) / 2);
            if (below && other.getMaxY() <= box.getMinY() + 1)
                top = Math.min(top, (box.getMinY() - other.getMaxY()) / 2);
            if (below && other.getMinY() >= box.getMaxY() - 1)
                bottom = Math.min(bottom, (other.getMinY() - box.getMaxY()) / 2);
        }
        left = Math.min(left, most);
        top = Math.min(top, most);
        return new BoundingBox(box.getMinX() - left, box.getMinY() - top,
                box.getWidth() + left + Math.min(right, most), box.getHeight() + top + Math.min(bottom, most));
    }

    private static void share(ExhibitScreen screen, Shape shape, double least) {
        var ring = Ring.seen(screen);
        double share = 2 * ring.radius() / Math.min(shape.width, shape.height);
        assertTrue(share >= least, () -> "the ring has " + share + " on " + shape);
        assertTrue(ring.x() - ring.radius() >= 0 && ring.x() + ring.radius() <= shape.width
                && ring.y() - ring.radius() >= 0 && ring.y() + ring.radius() <= shape.height, () -> ring + " is cut");
    }

    private static void inside(ExhibitScreen screen, Shape shape) {
        var all = new BoundingBox(0, 0, shape.width, shape.height);
        var targets = targets(screen);
        for (var node : targets) {
            assertTrue(all.contains(place(node)), () -> node.getAccessibleText() + " runs off " + shape);
            for (var other : targets)
                assertTrue(node.equals(other) || !inner(place(node)).intersects(inner(place(other))),
                        () -> node.getAccessibleText() + " lies on " + other.getAccessibleText() + " on " + shape);
        }
        Legible.check(screen, shape.width, shape.height, shape.toString());
    }

    private static Bounds inner(Bounds box) {
        return new BoundingBox(box.getMinX() + 1, box.getMinY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    private static List<Node> targets(ExhibitScreen screen) {
        return Stream.of(".less", ".more", ".choice", ".goal", ".pill").flatMap(style -> seen(screen, style).stream())
                .toList();
    }

    private static List<Node> seen(ExhibitScreen screen, String style) {
        return screen.node().lookupAll(style).stream().filter(Legible::seen).toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static ExhibitScreen shown(Shape shape, String language, boolean large) {
        return Fx.ask(() -> {
            var screen = Samples.screen(language, new Viewing(shape.longer, 500, true));
            var session = Visits.of("play").in(language);
            screen.show(large ? Visits.large(session) : session);
            screen.show(Samples.settled(Samples.pentagon(0)), 0);
            Picture.image(screen.node(), shape.width, shape.height);
            return screen;
        });
    }
}
