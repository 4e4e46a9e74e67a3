package exhibit.view.disc;

import java.util.function.IntConsumer;
import javafx.scene.input.MouseEvent;

/// A finger on a disc: it means the thing that it comes down on, and turns a solid while it stays.
final class DiscHand {

    private final Disc disc;
    private final Turn turn;
    private IntConsumer thing = _ -> {};
    private boolean held;
    private double heldX;
    private double heldY;

    DiscHand(Disc disc, Turn turn) {
        this.disc = disc;
        this.turn = turn;
        disc.setOnMousePressed(this::touch);
        disc.setOnMouseDragged(this::drag);
        disc.setOnMouseReleased(_ -> held = false);
    }

    /// @param next told which thing it comes down on
    void onThing(IntConsumer next) {
        thing = next;
    }

    boolean holds() {
        return held;
    }

    private void hold(MouseEvent event) {
        held = true;
        heldX = event.getX();
        heldY = event.getY();
    }

    private void touch(MouseEvent event) {
        hold(event);
        disc.places().nearest((event.getX() - disc.getWidth() / 2) / disc.radius(),
                (event.getY() - disc.getHeight() / 2) / disc.radius()).ifPresent(thing);
    }

    private void drag(MouseEvent event) {
        turn.drag((event.getX() - heldX) / disc.radius(), (event.getY() - heldY) / disc.radius());
        hold(event);
        disc.requestLayout();
    }
}
