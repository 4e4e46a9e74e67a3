package exhibit.view;

import java.util.function.LongSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Two touches of one place within 30 ms are one: no finger is so fast, but a worn or wet screen is. The second comes to
/// nobody. For the JavaFX thread.
final class DoubleTouch {

    private static final long NANOS = 30_000_000;

    /// How far apart two touches of one place may be, of the window's longer side: some three millimetres.
    private static final double PLACE = .02;

    private final LongSupplier clock;
    private Point2D last = Point2D.ZERO;
    private long lastNanos;

    private DoubleTouch(LongSupplier clock) {
        this.clock = clock;
        lastNanos = clock.getAsLong() - NANOS;
    }

    /// Keeps them from all that is in a window.
    ///
    /// @param clock nanoseconds
    static void spare(Window window, LongSupplier clock) {
        var before = new DoubleTouch(clock);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (before.isAgain(new Point2D(event.getScreenX(), event.getScreenY()),
                    PLACE * Math.max(window.getWidth(), window.getHeight())))
                event.consume();
        });
    }

    private boolean isAgain(Point2D place, double near) {
        long nanos = clock.getAsLong();
        boolean isAgain = nanos - lastNanos < NANOS && place.distance(last) <= near;
        last = place;
        lastNanos = nanos;
        return isAgain;
    }
}
