package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Session;
import exhibit.view.kit.ContrastTest;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever has a keyboard comes to every control with the tab key, in the order of reading, and sees where it is.
final class FocusTest {

    private static final List<String> SEEN = List.of("attract", "room-for-two-ask", "room-for-two-told", "play", "card",
            "experts", "menu", "recipe", "type", "only-the-dot-see");
    private static final double GRAPHICS = 3;

    private final Stage stage = Fx.ask(Stage::new);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.await(stage::close);
    }

    static Stream<Arguments> screens() {
        return SEEN.stream().flatMap(name -> Stream.of(false, true).flatMap(large -> Stream
                .of(new int[]{800, 480}, new int[]{432, 768})
                .map(size -> Arguments.of(name, large, size[0], size[1]))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_tab_key_walks_all_controls_in_reading_order(String name, boolean large, int width, int height) {
        var session = Visits.of(name);
        var root = open(large ? Visits.large(session) : session, width, height);
        var controls = Fx.ask(() -> Legible.find(root.node(), Node.class).stream()
                .filter(node -> node.isFocusTraversable() && Legible.seen(node)).toList());
        var walked = walk(root, controls.size());
        assertEquals(new HashSet<>(controls), new HashSet<>(walked));
        for (int i = 1; i < walked.size(); i++)
            follows(walked.get(i - 1), walked.get(i));
    }

    private List<Node> walk(ExhibitScreen screen, int count) {
        var walked = new ArrayList<Node>();
        for (int i = 0; i < count; i++) {
            Fx.await(() -> new Robot().keyType(KeyCode.TAB));
            var now = Fx.ask(() -> screen.node().getScene().getFocusOwner());
            ring(now);
            walked.add(now);
        }
        return walked;
    }

    /// What comes next stands below or to the right.
    private static void follows(Node before, Node next) {
        Bounds a = before.localToScene(before.getLayoutBounds());
        Bounds b = next.localToScene(next.getLayoutBounds());
        assertTrue(b.getMaxY() > a.getMinY() + 1 || b.getMinX() >= a.getMaxX() - 1,
                () -> next + " at " + b + " comes after " + before + " at " + a);
    }

    /// A stroke of at least two and a half pixels that stands out from what it lies on.
    private static void ring(Node focused) {
        Fx.await(() -> {
            focused.getScene().getRoot().applyCss();
            assertTrue(focused.isFocusVisible(), () -> focused + " has no focus that is seen");
            if (focused instanceof ScreenKnob && focused.lookup(".well") instanceof Shape well) {
                clear((Color) well.getStroke(), Palette.RAISED, well.getStrokeWidth(), focused);
                return;
            }
            var face = focused.lookup(".pill-word") instanceof Region word ? word : (Region) focused;
            var stroke = face.getBorder().getStrokes().getFirst();
            var fill = (Color) face.getBackground().getFills().getFirst().getFill();
            clear((Color) stroke.getTopStroke(), fill, stroke.getWidths().getTop(), focused);
        });
    }

    private static void clear(Color ink, Color ground, double width, Node focused) {
        assertTrue(ContrastTest.contrast(ink, ground) >= GRAPHICS && width >= 2.5,
                () -> focused + ": a ring of " + ink + " on " + ground + ", " + width + " wide");
    }

    private ExhibitScreen open(Session session, int width, int height) {
        var screen = Fx.ask(() -> Samples.screen("en"));
        Fx.await(() -> {
            screen.show(session);
            screen.show(Samples.pentagon(0));
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(screen.node(), width, height));
            stage.show();
            stage.requestFocus();
            screen.node().applyCss();
            screen.node().layout();
            screen.node().requestFocus();
        });
        return screen;
    }
}
