package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Soak;
import exhibit.station.counts.UsageCounter;
import exhibit.text.Words;
import exhibit.view.kit.Fx;
import exhibit.view.staff.StaffActions.Fact;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kiosk without a panel counts of hands on its real screen, and what staff read of it.
final class HandCountTest {

    private static final int TAPS = 10;
    private static final int PRESSES = 7;

    private static final int TRIES = 500;

    /// A few frames.
    private static final long MOMENT_NANOS = 60_000_000;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void ten_taps_on_minus_and_seven_presses_of_a_key_are_counted_once_each_and_no_panel_is() {
        Soak.during(folder, 1, () -> {
            settle();
            for (int tap = 0; tap < TAPS; tap++)
                tap(".less");
            for (int press = 0; press < PRESSES; press++)
                press(KeyCode.DIGIT2);
        });
        assertEquals(Map.of("hand.screen", 10L, "hand.keyboard", 7L), hands());
        assertEquals("Used: the screen 10 times, the keyboard 7 times, the panel 0 times", sentence());
    }

    @Test
    void a_tap_on_a_word_and_a_tap_on_nothing_are_one_use_of_the_screen_each() {
        Soak.during(folder, 1, () -> {
            settle();
            tapAt(new Point2D(2, 2));
            tap(".tile");
            tapAt(new Point2D(2, 2));
            press(KeyCode.F9);
        });
        assertEquals(Map.of("hand.screen", 3L, "hand.keyboard", 1L), hands());
    }

    @Test
    void a_key_that_is_held_is_one_use_and_pressed_again_it_is_another() {
        Soak.during(folder, 1, () -> {
            settle();
            hold(KeyCode.DIGIT2);
            press(KeyCode.DIGIT2);
        });
        assertEquals(Map.of("hand.keyboard", 2L), hands());
    }

    @Test
    void what_a_screen_reader_sets_off_is_one_use_of_the_screen() {
        Soak.during(folder, 1, () -> {
            settle();
            tapAt(new Point2D(2, 2));
            place(".tile");
            Fx.await(() -> node(".tile").orElseThrow().executeAccessibleAction(AccessibleAction.FIRE));
            LockSupport.parkNanos(MOMENT_NANOS);
        });
        assertEquals(Map.of("hand.screen", 2L), hands());
    }

    /// Until the first page has been drawn, before which no finger finds anything.
    private static void settle() {
        place(".less");
        LockSupport.parkNanos(20 * MOMENT_NANOS);
    }

    /// On the first such node that is seen.
    private static void tap(String style) {
        tapAt(place(style));
    }

    private static Point2D place(String style) {
        var place = Optional.<Point2D>empty();
        for (int tries = 0; place.isEmpty() && tries < TRIES; tries++) {
            LockSupport.parkNanos(MOMENT_NANOS);
            place = Fx.ask(() -> seen(style));
        }
        return place.orElseThrow(() -> new AssertionError("no " + style + " is seen"));
    }

    private static Optional<Point2D> seen(String style) {
        return node(style).map(node -> node.localToScreen(node.getLayoutBounds().getCenterX(),
                node.getLayoutBounds().getCenterY()));
    }

    private static Optional<Node> node(String style) {
        return Window.getWindows().getFirst().getScene().getRoot().lookupAll(style).stream()
                .filter(HandCountTest::isSeen).findFirst();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void tapAt(Point2D place) {
        Fx.await(() -> {
            var finger = new Robot();
            finger.mouseMove(place);
            finger.mouseClick(MouseButton.PRIMARY);
        });
        LockSupport.parkNanos(MOMENT_NANOS);
    }

    private static void press(KeyCode key) {
        Fx.await(() -> {
            var finger = new Robot();
            finger.keyPress(key);
            finger.keyRelease(key);
        });
        LockSupport.parkNanos(MOMENT_NANOS);
    }

    /// Long enough that the keyboard sends it again and again.
    private static void hold(KeyCode key) {
        Fx.await(() -> {
            var finger = new Robot();
            for (int sent = 0; sent < PRESSES; sent++)
                finger.keyPress(key);
            finger.keyRelease(key);
        });
        LockSupport.parkNanos(MOMENT_NANOS);
    }

    /// All but how far visits came.
    private Map<String, Long> hands() {
        return counted().entrySet().stream().filter(entry -> !entry.getKey().matches("(visits|resets|language|length"
                + "|chapter|room)(\\..*)?")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String sentence() {
        var facts = StationFacts.of(counted());
        assertTrue(facts.stream().map(Fact::word).toList().contains("counts.hands"));
        return facts.stream().filter(fact -> fact.word().equals("counts.hands"))
                .map(fact -> Words.in("en").text(fact.word(), fact.values().toArray())).findFirst().orElseThrow();
    }

    /// By the clock of whoever looks a day later.
    private Map<String, Long> counted() {
        var clock = Clock.fixed(Instant.parse("2026-05-05T08:00:00Z"), ZoneOffset.UTC);
        try (var tally = new UsageCounter(Soak.counts(folder), clock, () -> 0, Duration.ofHours(1))) {
            return tally.counted(Duration.ofDays(7));
        }
    }
}
