package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A hand on the screen.
final class ExhibitScreenTest {

    private static final List<String> VERBS = List.of("Shuffle", "Replay");

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final List<Action> told = new ArrayList<>();
    private final Stage stage = Fx.ask(Stage::new);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.await(stage::close);
    }

    @Test
    void a_tap_on_plus_turns_the_knob_one_detent() {
        tap(twin(1, 1));
        assertEquals(List.of(new Action.Turned(Knob.SECOND, 1)), told);
    }

    @Test
    void a_tap_on_minus_turns_it_back() {
        tap(twin(3, 0));
        assertEquals(List.of(new Action.Turned(Knob.FOURTH, -1)), told);
    }

    @Test
    void a_tap_on_either_half_of_the_dial_turns_it_too() {
        open();
        var knob = knob(0);
        at(knob, .4, .08);
        at(knob, .6, .08);
        assertEquals(List.of(new Action.Turned(Knob.FIRST, -1), new Action.Turned(Knob.FIRST, 1)), told);
    }

    /// From the right end of its arc down a quarter of the way round: the press is one detent, the way two more.
    @Test
    void a_finger_that_circles_goes_on_turning_it() {
        open();
        drag(IntStream.rangeClosed(0, 6).mapToObj(step -> new double[]{15 * step, 1.3}));
        assertEquals(Collections.nCopies(3, new Action.Turned(Knob.FIRST, 1)), told);
    }

    /// The press on the right half is a detent, the way to the left end none.
    @Test
    void a_finger_that_wipes_across_the_middle_turns_nothing_more() {
        open();
        drag(IntStream.rangeClosed(-6, 6).mapToObj(step -> new double[]{0, -1.3 * step / 6}));
        assertEquals(List.of(new Action.Turned(Knob.FIRST, 1)), told);
    }

    @Test
    void a_finger_that_circles_to_the_left_turns_it_back() {
        open();
        drag(IntStream.rangeClosed(0, 6).mapToObj(step -> new double[]{180 - 15 * step, 1.3}));
        assertEquals(Collections.nCopies(3, new Action.Turned(Knob.FIRST, -1)), told);
    }

    /// @param way angles in degrees, clockwise from the right, and how far from the middle, in radii of the well
    private void drag(Stream<double[]> way) {
        var robot = Fx.ask(Robot::new);
        var to = way.toList();
        round(robot, to.getFirst()[0], to.getFirst()[1]);
        Fx.await(() -> robot.mousePress(MouseButton.PRIMARY));
        to.forEach(place -> round(robot, place[0], place[1]));
        Fx.await(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void round(Robot robot, double degrees, double radii) {
        Fx.await(() -> {
            var well = (Circle) knob(0).lookup(".well");
            double away = radii * well.getRadius();
            robot.mouseMove(well.localToScreen(well.getCenterX() + away * Math.cos(Math.toRadians(degrees)),
                    well.getCenterY() + away * Math.sin(Math.toRadians(degrees))));
        });
    }

    @Test
    void a_tap_on_the_value_pushes_the_knob() {
        open();
        at(knob(2).lookup(".value"), .5, .5);
        assertEquals(List.of(new Action.Pushed(Knob.THIRD)), told);
    }

    @Test
    void a_tap_on_the_tile_presses_the_first_button() {
        tap(screen.node().lookupAll(".tile").stream().filter(tile -> VERBS.getFirst().equals(tile.getAccessibleText()))
                .findFirst().orElseThrow());
        assertEquals(List.of(new Action.Pressed(Button.FIRST)), told);
    }

    @ParameterizedTest
    @CsvSource({"0, FIRST", "1, SECOND"})
    void a_tap_on_a_button_presses_it(int index, Button button) {
        Fx.await(() -> screen.show(Visits.of("experts")));
        tap(screen.node().lookupAll(".pill").stream().filter(pill -> pill.getAccessibleText().equals(VERBS.get(index)))
                .findFirst().orElseThrow());
        assertEquals(List.of(new Action.Pressed(button)), told);
    }

    @Test
    void arrow_keys_turn_the_knob_in_focus() {
        open();
        Fx.await(() -> knob(0).requestFocus());
        for (var key : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ENTER))
            Fx.await(() -> new Robot().keyType(key));
        assertEquals(List.of(new Action.Turned(Knob.FIRST, 1), new Action.Turned(Knob.FIRST, -1),
                new Action.Pushed(Knob.FIRST)), told);
    }

    @Test
    void focus_is_seen_where_keys_are_used() {
        open();
        Fx.await(() -> knob(0).requestFocus());
        Fx.await(() -> new Robot().keyType(KeyCode.TAB));
        Fx.await(() -> assertTrue(knob(1).isFocusVisible()));
    }

    @Test
    void a_finger_on_a_button_is_seen_at_once_and_until_it_leaves() {
        open();
        var pill = screen.node().lookup(".tile");
        var robot = Fx.ask(Robot::new);
        Fx.await(() -> move(robot, pill, .5, .5));
        Fx.await(() -> robot.mousePress(MouseButton.PRIMARY));
        assertTrue(down(pill));
        Fx.await(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertFalse(down(pill));
    }

    @Test
    void the_words_follow_the_snapshot() {
        show(Samples.pentagon(0));
        assertEquals("5 of 5 kept: a pentagon. Can you make a square?",
                screen.node().lookup(".goal").getAccessibleText());
        assertEquals("a square?", text(".goal-text"));
        assertEquals("1 in 33", ((Label) knob(0).lookup(".said")).getText());
        assertEquals("Comes 1 in 33", knob(0).getAccessibleText());
        show(Samples.corner(0));
        assertEquals("2 of 5 kept: at right angles. Can you make a square?",
                screen.node().lookup(".goal").getAccessibleText());
        Fx.await(() -> screen.show(Visits.of("experts")));
        assertEquals("Five things, two numbers", text(".title"));
        assertEquals("2 of 5 kept: at right angles", text(".caption"));
    }

    @Test
    void rest_is_shown_while_it_lasts() {
        var sign = screen.node().lookup(".sign");
        assertFalse(sign.isVisible());
        show(Samples.settled(Samples.square(0)));
        assertTrue(sign.isVisible());
        show(Samples.square(0));
        assertFalse(sign.isVisible());
    }

    private void open() {
        screen.listen(event -> told.add(((Hand) event).action()));
        Fx.await(() -> {
            screen.show(Samples.pentagon(0));
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(screen.node(), 800, 480));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            screen.node().layout();
        });
    }

    private void show(Snapshot snapshot) {
        Fx.await(() -> screen.show(snapshot));
    }

    private void tap(Node node) {
        open();
        at(node, .5, .5);
    }

    private void at(Node node, double right, double down) {
        var robot = Fx.ask(Robot::new);
        Fx.await(() -> move(robot, node, right, down));
        Fx.await(() -> robot.mouseClick(MouseButton.PRIMARY));
    }

    private static void move(Robot robot, Node node, double right, double down) {
        var box = node.getLayoutBounds();
        robot.mouseMove(node.localToScreen(box.getWidth() * right, box.getHeight() * down));
    }

    private Node knob(int index) {
        return screen.node().lookupAll(".knob").stream().toList().get(index);
    }

    private Node twin(int knob, int which) {
        return knob(knob).lookupAll(".twin").stream().toList().get(which);
    }

    private String text(String style) {
        return ((Label) screen.node().lookup(style)).getText();
    }

    private static boolean down(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("down"));
    }
}
