package exhibit;

import exhibit.control.MenuEntry;
import exhibit.view.kit.Fx;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Hands that mean nothing: taps, drags, keys and what is held with them, anywhere and at any time.
final class WildHands {

    /// All but the staff key's own, which is a key of the panel like that of the lock.
    private static final List<KeyCode> KEYS = Stream.of(KeyCode.values())
            .filter(key -> key != KeyCode.DIGIT0 && key != KeyCode.NUMPAD0 && key != KeyCode.UNDEFINED).toList();

    /// What closes, leaves and switches elsewhere, each held with what it is held with.
    private static final List<List<KeyCode>> WAYS_OUT = List.of(List.of(KeyCode.ESCAPE), List.of(KeyCode.F11),
            List.of(KeyCode.ALT, KeyCode.F4), List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F2),
            List.of(KeyCode.WINDOWS), List.of(KeyCode.META), List.of(KeyCode.PRINTSCREEN),
            List.of(KeyCode.ALT, KeyCode.TAB), List.of(KeyCode.CONTROL, KeyCode.W), List.of(KeyCode.CONTROL, KeyCode.Q),
            List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE), List.of(KeyCode.CONTEXT_MENU));

    private static final List<MouseButton> BUTTONS = List.of(MouseButton.PRIMARY, MouseButton.SECONDARY,
            MouseButton.MIDDLE);

    /// A minute and a half on a clock that goes sixty times faster, and more.
    private static final long AWAY_NANOS = 2_000_000_000L;
    private static final int AT_ONCE = 50;

    private static final int PLACES = MenuEntry.all().size();

    private final RandomGenerator random;
    private final Robot robot = Fx.ask(Robot::new);
    private final Rectangle2D screen = Fx.ask(() -> Screen.getPrimary().getBounds());

    WildHands(RandomGenerator random) {
        this.random = random;
    }

    /// Out of wherever they are, and into a place of the menu, with the panel's keys.
    ///
    /// @param place from 0; after the last comes the first
    void go(int place) {
        var way = Stream.of(Stream.of(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT4),
                Stream.generate(() -> KeyCode.Q).limit(place % PLACES), Stream.of(KeyCode.Z, KeyCode.Z))
                .flatMap(Function.identity()).toList();
        way.forEach(key -> Fx.await(() -> press(List.of(key))));
    }

    /// So many deeds, some in each frame.
    void burst(int deeds) {
        for (int done = 0; done < deeds; done += AT_ONCE) {
            Fx.await(() -> {
                for (int i = 0; i < AT_ONCE; i++)
                    any();
            });
            LockSupport.parkNanos(10_000_000);
        }
    }

    /// Until everything has gone back to its start.
    void leave() {
        LockSupport.parkNanos(AWAY_NANOS);
    }

    private void any() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> tap();
            case 3 -> drag();
            case 4 -> press(WAYS_OUT.get(random.nextInt(WAYS_OUT.size())));
            default -> press(List.of(KEYS.get(random.nextInt(KEYS.size()))));
        }
    }

    /// Down in order, up in the other.
    private void press(List<KeyCode> keys) {
        keys.forEach(robot::keyPress);
        keys.reversed().forEach(robot::keyRelease);
    }

    private void tap() {
        move();
        robot.mouseClick(BUTTONS.get(random.nextInt(BUTTONS.size())));
    }

    private void drag() {
        move();
        robot.mousePress(MouseButton.PRIMARY);
        for (int i = random.nextInt(6); i > 0; i--)
            move();
        robot.mouseRelease(MouseButton.PRIMARY);
        robot.mouseWheel(random.nextInt(-3, 4));
    }

    private void move() {
        robot.mouseMove(screen.getMinX() + screen.getWidth() * random.nextDouble(),
                screen.getMinY() + screen.getHeight() * random.nextDouble());
    }
}
