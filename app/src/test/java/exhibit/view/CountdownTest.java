package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Arc;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// While seconds are counted down the page below is seen and goes on, and a hand does nothing but stay.
final class CountdownTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final int STEP = 40;
    private static final long SECOND = 1_000_000_000L;

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final Stage stage = Fx.ask(Stage::new);
    private final List<Object> heard = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.await(stage::close);
    }

    static Stream<String> pages() {
        return Visits.all().keySet().stream().filter(name -> !List.of("attract", "countdown").contains(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_below_is_seen_as_it_was(String name) {
        var counted = counted(Visits.of(name));
        var before = seen(Visits.after(counted, new Request.Touch()));
        var counting = seen(counted);
        assertTrue(counting.containsAll(before), () -> before + " became " + counting);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_finger_anywhere_reaches_nothing_but_the_touch_that_stays(String name) {
        open(counted(Visits.of(name)));
        var robot = Fx.ask(Robot::new);
        int taps = 0;
        for (int y = STEP / 2; y < HEIGHT; y += STEP)
            for (int x = STEP / 2; x < WIDTH; x += STEP, taps++) {
                double right = x, down = y;
                Fx.await(() -> robot.mouseMove(right, down));
                Fx.await(() -> robot.mouseClick(MouseButton.PRIMARY));
            }
        assertEquals(taps, heard.size());
        assertEquals(List.of(new Request.Touch()), heard.stream().distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_key_reaches_it_either(String name) {
        open(Visits.of(name));
        var robot = Fx.ask(Robot::new);
        Fx.await(() -> robot.keyType(KeyCode.TAB));
        Fx.await(() -> screen.show(counted(Visits.of(name))));
        heard.clear();
        for (var key : List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE, KeyCode.RIGHT))
            Fx.await(() -> robot.keyType(key));
        assertEquals(List.of(new Request.Touch()), heard.stream().distinct().toList());
    }

    @Test
    void the_same_finger_reaches_the_page_when_nothing_is_counted() {
        open(Visits.of("play"));
        var robot = Fx.ask(Robot::new);
        Fx.await(() -> robot.mouseMove(330, 430));
        for (int x = 20; x < WIDTH; x += 20) {
            double right = x;
            Fx.await(() -> robot.mouseMove(right, 440));
            Fx.await(() -> robot.mouseClick(MouseButton.PRIMARY));
        }
        assertTrue(heard.stream().distinct().count() > 2, heard::toString);
    }

    @Test
    void what_is_learned_goes_on_below() {
        var counting = counted(Visits.of("play"));
        Fx.await(() -> {
            screen.show(counting);
            screen.show(Samples.pentagon(0), 0);
        });
        var before = places();
        Fx.await(() -> screen.show(Samples.pentagon(40), SECOND));
        assertNotEquals(before, places());
    }

    @Test
    void the_ring_runs_all_the_time_and_in_calm_once_a_second() {
        var play = Visits.of("play");
        assertTrue(ran(play) > 3);
        assertEquals(0, ran(Visits.after(play, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.CALM)))), 1e-9);
    }

    @Test
    void only_numbers_of_the_last_five_seconds_grow() {
        assertEquals(digits(14), digits(6), 1e-9);
        assertTrue(digits(5) > 1.1 * digits(6));
        assertEquals(digits(5), digits(1), 1e-9);
    }

    @Test
    void the_ring_looks_the_same_whatever_lies_below() {
        var one = ring(counted(Visits.of("play")));
        assertArrayEquals(one, ring(counted(Visits.of("menu"))), 1e-9);
    }

    private double[] ring(Session session) {
        drawn(session);
        return Fx.ask(() -> {
            var left = (Arc) screen.node().lookup(".left");
            return new double[]{left.getCenterX(), left.getCenterY(), left.getRadiusX(), left.getStrokeWidth()};
        });
    }

    private double digits(int seconds) {
        drawn(Visits.JOURNEY.at(Visits.of("play"), (90 - seconds) * SECOND));
        return Fx.ask(() -> Legible.visible(screen.node()).stream()
                .filter(label -> label.getText().equals(Integer.toString(seconds))).findFirst().orElseThrow().getFont()
                .getSize());
    }

    /// How many degrees the ring runs within half a second.
    private double ran(Session session) {
        return Fx.ask(() -> {
            screen.move(SECOND);
            screen.show(counted(session));
            Picture.layOut(screen.node(), WIDTH, HEIGHT);
            double before = ((Arc) screen.node().lookup(".left")).getLength();
            screen.move(SECOND + SECOND / 2);
            screen.node().layout();
            return before - ((Arc) screen.node().lookup(".left")).getLength();
        });
    }

    private void drawn(Session session) {
        Fx.await(() -> {
            screen.show(session);
            Picture.layOut(screen.node(), WIDTH, HEIGHT);
        });
    }

    private List<Double> places() {
        return Fx.ask(() -> Stream.of(((Disc) Legible.find(screen.node(), Disc.class).stream().filter(Legible::seen)
                .findFirst().orElseThrow()).places().x).flatMap(x -> Arrays.stream(x).boxed()).toList());
    }

    private static Session counted(Session session) {
        return Visits.JOURNEY.at(session, 75 * SECOND);
    }

    private List<String> seen(Session session) {
        drawn(session);
        return Fx.ask(() -> Legible.find(screen.node(), Region.class).stream().filter(Legible::seen)
                .map(Node::getAccessibleText).filter(text -> text != null && !text.isEmpty()).toList());
    }

    private void open(Session session) {
        screen.listen(heard::add);
        screen.grant(heard::add);
        Fx.await(() -> {
            screen.show(session);
            screen.show(Samples.antiprism());
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(screen.node(), WIDTH, HEIGHT));
            stage.getScene().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> screen.touched());
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, _ -> screen.touched());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            screen.node().layout();
        });
    }
}
