package exhibit.view.disc;

import java.util.function.IntConsumer;
import javafx.scene.input.MouseEvent;

/// A finger on a disc: it means the thing that it comes down on, turns a solid and holds it while it stays. One that only
/// taps beside the badges lets the solid stop, or go on.
final class DiscHand {

    /// Pixels by which a finger moves that does not mean to.
    private static final double TREMBLE = 8;

    private final Disc disc;
    private final Turn turn;
    private IntConsumer thing = _ -> {};
    private boolean down;
    private boolean taps;
    private double x;
    private double y;

    DiscHand(Disc disc, Turn turn) {
        this.disc = disc;
        this.turn = turn;
        disc.setOnMousePressed(this::press);
        disc.setOnMouseDragged(this::drag);
        disc.setOnMouseReleased(_ -> release());
    }

    /// @param next told which thing it comes down on
    void onThing(IntConsumer next) {
        thing = next;
    }

    boolean isDown() {
        return down;
    }

    private void press(MouseEvent event) {
        double right = (event.getX() - disc.getWidth() / 2) / disc.radius();
        double below = (event.getY() - disc.getHeight() / 2) / disc.radius();
        var places = disc.places();
        hold(event, disc.isSolid() && !places.isCovered(right, below));
        places.nearest(right, below).ifPresent(thing);
    }

    /// @param taps whether it may mean the solid itself
    private void hold(MouseEvent event, boolean taps) {
        down = true;
        this.taps = taps;
        x = event.getX();
        y = event.getY();
    }

    private void drag(MouseEvent event) {
        double right = event.getX() - x;
        double below = event.getY() - y;
        if (taps && Math.hypot(right, below) < TREMBLE)
            return;
        turn.drag(right / disc.radius(), below / disc.radius());
        hold(event, false);
        disc.requestLayout();
    }

    private void release() {
        down = false;
        if (taps)
            turn.stopOrGo();
        taps = false;
    }
}
