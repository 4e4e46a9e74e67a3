package exhibit.view;

import exhibit.hardware.Knob;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A finger on the screen, for those who measure how soon it is answered. On the JavaFX thread.
public final class TestFinger {

    private final ExhibitScreen screen;
    private final Robot robot = new Robot();

    public TestFinger(ExhibitScreen screen) {
        this.screen = screen;
    }

    /// Comes down on a knob's plus.
    public void press(Knob knob) {
        var twin = screen.knob(knob);
        var at = twin.localToScreen(.9 * twin.getWidth(), .4 * twin.getHeight());
        robot.mouseMove(at);
        robot.mousePress(MouseButton.PRIMARY);
    }

    public void lift() {
        robot.mouseRelease(MouseButton.PRIMARY);
    }
}
