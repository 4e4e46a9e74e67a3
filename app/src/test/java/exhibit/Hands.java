package exhibit;

import exhibit.view.kit.Fx;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Visitors who never tire: fingers on the screen, and keys that are the panel's knobs and buttons. They come, use what
/// they find, and go.
final class Hands {

    /// Every knob both ways and back, and every button but the staff's.
    private static final List<KeyCode> KEYS = List.of(KeyCode.Q, KeyCode.A, KeyCode.Z, KeyCode.W, KeyCode.S, KeyCode.X,
            KeyCode.E, KeyCode.D, KeyCode.C, KeyCode.R, KeyCode.F, KeyCode.V, KeyCode.DIGIT1, KeyCode.DIGIT2,
            KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final RandomGenerator random;
    private final Robot robot = Fx.ask(Robot::new);
    private final Rectangle2D screen = Fx.ask(() -> Screen.getPrimary().getBounds());

    Hands(RandomGenerator random) {
        this.random = random;
    }

    /// One visit of so many deeds, without the quiet after it.
    ///
    /// @param pause between two deeds, in nanoseconds
    void visit(int deeds, long pause) {
        for (int i = 0; i < deeds; i++) {
            Fx.await(random.nextInt(3) == 0 ? this::press : this::tap);
            LockSupport.parkNanos(pause);
        }
    }

    private void press() {
        var key = KEYS.get(random.nextInt(KEYS.size()));
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /// Anywhere but in the corner that leads to the page for staff.
    private void tap() {
        robot.mouseMove(screen.getMinX() + screen.getWidth() * random.nextDouble(.2, .98),
                screen.getMinY() + screen.getHeight() * random.nextDouble(.02, .98));
        robot.mouseClick(MouseButton.PRIMARY);
    }
}
