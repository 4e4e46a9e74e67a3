package exhibit.view.disc;

import javafx.scene.input.MouseEvent;

/// A finger that turns a solid, and holds it while it stays. One that only taps beside the badges lets it stop, or go
/// on.
final class DiscHand {

    /// Pixels by which a finger moves that does not mean to.
    private static final double TREMBLE = 8;

    private final Turn turn;
    private boolean down;
    private boolean taps;
    private double x;
    private double y;

    DiscHand(Turn turn) {
        this.turn = turn;
    }

    boolean isDown() {
        return down;
    }

    /// @param taps whether it may mean the solid itself
    void press(MouseEvent event, boolean taps) {
        down = true;
        this.taps = taps;
        x = event.getX();
        y = event.getY();
    }

    /// @param radius the pixels of one radian
    void drag(MouseEvent event, double radius) {
        double right = event.getX() - x, down = event.getY() - y;
        if (taps && Math.hypot(right, down) < TREMBLE)
            return;
        turn.drag(right / radius, down / radius);
        press(event, false);
    }

    void release() {
        down = false;
        if (taps)
            turn.stopOrGo();
        taps = false;
    }
}
