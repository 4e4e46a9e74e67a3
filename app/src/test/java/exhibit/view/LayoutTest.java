package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// On every screen and in every language all words can be read and all targets hit.
public final class LayoutTest {

    private static final double LEAST_TARGET = 44;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    public static Stream<Arguments> screens() {
        var sizes = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720}, new int[]{1920, 1080},
                new int[]{640, 400}, new int[]{1000, 1000});
        return sizes.stream().flatMap(size -> Words.languages().stream().map(l -> Arguments.of(size[0], size[1], l)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_text_is_cut_or_covered(int width, int height, String language) {
        for (var snapshot : List.of(Samples.pentagon(0), Samples.square(0), Samples.corner(0), Samples.antiprism(),
                Samples.line(), Samples.any(2, 1), Samples.any(400, 30))) {
            var screen = shown(width, height, language, Samples.settled(snapshot));
            Legible.check(screen, width, height, language);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void before_the_first_snapshot_it_is_as_tidy(int width, int height, String language) {
        var screen = Fx.ask(() -> Samples.screen(language));
        draw(screen, width, height);
        Legible.check(screen, width, height, language);
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "1920, 1080"})
    void the_disc_is_the_hero(int width, int height) {
        var screen = shown(width, height, "en", Samples.pentagon(0));
        var ring = Ring.seen(screen);
        assertTrue(2 * ring.radius() >= .7 * Math.min(width, height), () -> "" + ring);
        for (var label : Legible.visible(screen.node()))
            if (!label.getStyleClass().contains("sign"))
                assertTrue(!ring.meets(Legible.ink(label)), () -> label.getText() + " lies on the disc");
    }

    @ParameterizedTest
    @CsvSource({"800, 480, 78, 8", "720, 1280, 120, 6", "1280, 720, 100, 8", "1920, 1080, 150, 8"})
    void every_target_can_be_hit(int width, int height, double wanted, int tiles) {
        var screen = shown(width, height, "en", Samples.pentagon(0));
        var targets = new ArrayList<Node>(seen(screen, ".less"));
        targets.addAll(seen(screen, ".more"));
        assertEquals(8, targets.size());
        for (var target : targets)
            assertTrue(size(target).getWidth() >= wanted && size(target).getHeight() >= wanted, () -> target + "");
        targets.addAll(seen(screen, ".choice"));
        assertEquals(8 + tiles, targets.size());
        targets.addAll(seen(screen, ".goal"));
        for (var target : targets)
            assertTrue(size(target).getWidth() >= LEAST_TARGET && size(target).getHeight() >= LEAST_TARGET,
                    () -> target + " " + size(target));
    }

    @Test
    void the_check_sees_cut_words() {
        var screen = shown(800, 480, "en", Samples.pentagon(0));
        Fx.await(() -> {
            ((Label) screen.node().lookup(".goal-text")).resize(90, 30);
            screen.node().lookup(".goal-text").applyCss();
            ((Label) screen.node().lookup(".goal-text")).layout();
        });
        try {
            Legible.check(screen, 800, 480, "en");
        } catch (AssertionError _) {
            return;
        }
        fail("cut words went unseen");
    }

    private static ExhibitScreen shown(int width, int height, String language, Snapshot snapshot) {
        var screen = Fx.ask(() -> Samples.screen(language));
        Fx.await(() -> screen.show(snapshot));
        draw(screen, width, height);
        return screen;
    }

    private static void draw(ExhibitScreen screen, int width, int height) {
        Fx.await(() -> Picture.image(screen.node(), width, height));
    }

    private static List<Node> seen(ExhibitScreen screen, String style) {
        return screen.node().lookupAll(style).stream().filter(Legible::seen).toList();
    }

    private static Bounds size(Node node) {
        return node.getLayoutBounds();
    }
}
