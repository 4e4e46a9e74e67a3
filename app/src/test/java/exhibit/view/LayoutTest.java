package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// On every screen and in every language all words can be read and all targets hit.
final class LayoutTest {

    /// Two lines of text may share the space between their letters.
    private static final double LEADING = 3;
    private static final double LEAST_TARGET = 44;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    static Stream<Arguments> screens() {
        var sizes = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720}, new int[]{1920, 1080},
                new int[]{640, 400}, new int[]{1000, 1000});
        return sizes.stream().flatMap(size -> Words.LANGUAGES.stream().map(l -> Arguments.of(size[0], size[1], l)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_text_is_cut_or_covered(int width, int height, String language) {
        for (var snapshot : List.of(Samples.pentagon(0), Samples.square(0), Samples.corner(0), Samples.antiprism(),
                Samples.line(), Samples.any(2, 1), Samples.any(400, 30))) {
            var screen = shown(width, height, language, Samples.settled(snapshot));
            readable(screen, width, height, language);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void before_the_first_snapshot_it_is_as_tidy(int width, int height, String language) {
        var screen = Toolkit.ask(() -> Samples.screen(language));
        draw(screen, width, height);
        readable(screen, width, height, language);
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "1920, 1080"})
    void the_disc_is_the_hero(int width, int height) {
        var screen = shown(width, height, "en", Samples.pentagon(0));
        var disc = (Disc) find(screen.node(), Disc.class).getFirst();
        assertTrue(2 * disc.radius() >= .5 * Math.min(width, height) - 1, "radius " + disc.radius());
        var circle = disc.localToScene(disc.getLayoutBounds());
        for (var label : visible(screen.node()))
            if (!label.getStyleClass().contains("sign"))
                assertTrue(!ink(label).intersects(circle), () -> label.getText() + " lies on the disc");
    }

    @ParameterizedTest
    @CsvSource({"800, 480, 78", "720, 1280, 120", "1280, 720, 100", "1920, 1080, 150"})
    void every_target_can_be_hit(int width, int height, double wanted) {
        var screen = shown(width, height, "en", Samples.pentagon(0));
        var targets = new ArrayList<Node>(screen.node().lookupAll(".less"));
        targets.addAll(screen.node().lookupAll(".more"));
        assertEquals(8, targets.size());
        for (var target : targets)
            assertTrue(size(target).getWidth() >= wanted && size(target).getHeight() >= wanted, () -> target + "");
        targets.addAll(screen.node().lookupAll(".pill"));
        targets.addAll(screen.node().lookupAll(".value"));
        assertEquals(14, targets.size());
        for (var target : targets)
            assertTrue(size(target).getWidth() >= LEAST_TARGET && size(target).getHeight() >= LEAST_TARGET,
                    () -> target + " " + size(target));
    }

    @Test
    void the_check_sees_cut_words() {
        var screen = shown(800, 480, "en", Samples.pentagon(0));
        Toolkit.await(() -> {
            ((Label) screen.node().lookup(".title")).resize(90, 30);
            screen.node().lookup(".title").applyCss();
            ((Label) screen.node().lookup(".title")).layout();
        });
        try {
            readable(screen, 800, 480, "en");
        } catch (AssertionError _) {
            return;
        }
        fail("cut words went unseen");
    }

    private static ExhibitScreen shown(int width, int height, String language, Snapshot snapshot) {
        var screen = Toolkit.ask(() -> Samples.screen(language));
        Toolkit.await(() -> screen.show(snapshot));
        draw(screen, width, height);
        return screen;
    }

    private static void draw(ExhibitScreen screen, int width, int height) {
        Toolkit.await(() -> Picture.image(screen.node(), width, height));
    }

    private static void readable(ExhibitScreen screen, int width, int height, String language) {
        var where = " at " + width + "x" + height + " in " + language;
        var labels = visible(screen.node());
        var all = new Rectangle2D(0, 0, width, height);
        for (var label : labels) {
            assertEquals(label.getText(), text(label).getText().replace("\n", ""), "cut" + where);
            var ink = ink(label);
            assertTrue(all.contains(ink.getMinX(), ink.getMinY(), ink.getWidth(), ink.getHeight()),
                    () -> label.getText() + " runs off the screen" + where + ": " + ink);
            var box = label.localToScene(label.getLayoutBounds());
            assertTrue(ink.getWidth() <= box.getWidth() + 1 && ink.getHeight() <= box.getHeight() + LEADING,
                    () -> label.getText() + " runs out of its place" + where + ": " + ink + " in " + box);
        }
        for (int i = 0; i < labels.size(); i++)
            for (int j = 0; j < i; j++)
                apart(labels.get(i), labels.get(j), where);
    }

    private static void apart(Label a, Label b, String where) {
        Bounds x = ink(a);
        Bounds y = ink(b);
        boolean beside = x.getMaxX() <= y.getMinX() + 1 || y.getMaxX() <= x.getMinX() + 1;
        boolean below = x.getMaxY() <= y.getMinY() + LEADING || y.getMaxY() <= x.getMinY() + LEADING;
        assertTrue(beside || below, () -> a.getText() + " lies on " + b.getText() + where);
    }

    private static List<Label> visible(Parent root) {
        return find(root, Label.class).stream().map(Label.class::cast)
                .filter(label -> label.isVisible() && !label.getText().isEmpty()).toList();
    }

    private static List<Node> find(Parent root, Class<? extends Node> type) {
        var found = new ArrayList<Node>();
        for (var child : root.getChildrenUnmodifiable()) {
            if (type.isInstance(child))
                found.add(child);
            if (child instanceof Parent parent)
                found.addAll(find(parent, type));
        }
        return found;
    }

    private static Text text(Label label) {
        return (Text) label.lookup(".text");
    }

    private static Bounds ink(Label label) {
        var text = text(label);
        return text.localToScene(text.getLayoutBounds());
    }

    private static Bounds size(Node node) {
        return node.getLayoutBounds();
    }
}
