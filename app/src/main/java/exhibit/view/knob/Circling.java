package exhibit.view.knob;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A finger that circles on a dial turns it as a hand turns a knob. Nobody has to: a tap does too (REQUIREMENTS R41).
final class Circling {

    /// A detent in so many degrees.
    private static final double DETENT = 38;

    private final Region dial;
    private final IntConsumer turn;
    private OptionalDouble angle = OptionalDouble.empty();
    private double circled;

    private Circling(Region dial, IntConsumer turn) {
        this.dial = dial;
        this.turn = turn;
    }

    /// @param around what hears the finger
    /// @param dial within it, round
    /// @param turn told of detents, clockwise ones above 0
    static void on(Region around, Region dial, IntConsumer turn) {
        var circling = new Circling(dial, turn);
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, circling::begin);
        around.addEventFilter(MouseEvent.MOUSE_DRAGGED, circling::goOn);
    }

    private void begin(MouseEvent event) {
        circled = 0;
        angle = angle(event);
    }

    private void goOn(MouseEvent event) {
        var now = angle(event);
        if (angle.isPresent() && now.isPresent())
            circled += Math.IEEEremainder(now.getAsDouble() - angle.getAsDouble(), 360);
        angle = now;
        int detents = (int) (circled / DETENT);
        circled -= detents * DETENT;
        if (detents != 0)
            turn.accept(detents);
    }

    /// In degrees around the middle, clockwise; close to the middle there is none.
    private OptionalDouble angle(MouseEvent event) {
        double right = event.getX() - dial.getLayoutX() - dial.getWidth() / 2;
        double down = event.getY() - dial.getLayoutY() - dial.getHeight() / 2;
        boolean held = event.isPrimaryButtonDown() || event.getButton() == MouseButton.PRIMARY;
        return !held || Math.hypot(right, down) < dial.getWidth() / 4
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.toDegrees(Math.atan2(down, right)));
    }
}
