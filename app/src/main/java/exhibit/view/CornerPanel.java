package exhibit.view;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import exhibit.view.kit.Viewing;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// The staff key of a station without one: taps in the upper left corner. What they fall on hears of them as well.
public final class CornerPanel implements ControlPanel {

    private static final double SIDE_MM = 20;

    /// On a screen much smaller than the settings say the corner is no more than a corner.
    private static final double MOST = .3;

    /// A little longer than the last tap has to be held.
    private static final Duration HELD = Duration.millis(1050);

    private final List<Node> nodes;
    private final Viewing viewing;
    private final CornerTaps taps = new CornerTaps();
    private final PauseTransition hold = new PauseTransition(HELD);

    /// The screens that have this corner, one after the other.
    public CornerPanel(ExhibitScreen screen, LaboratoryScreen laboratory) {
        viewing = screen.viewing();
        nodes = List.of(screen.node(), laboratory.node());
    }

    /// Events come on the JavaFX thread.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        hold.setOnFinished(_ -> {
            if (taps.isDone(System.nanoTime()))
                listener.accept(
                        new Hand(Origin.SCREEN, new Action.Pressed(Button.STAFF_KEY)));
        });
        for (var node : nodes) {
            node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::down);
            node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> up());
            node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
                if (!inCorner(event)) up();
            });
        }
    }

    private void down(MouseEvent event) {
        taps.down(inCorner(event), System.nanoTime());
        hold.playFromStart();
    }

    private void up() {
        taps.up();
        hold.stop();
    }

    private boolean inCorner(MouseEvent event) {
        var root = ((Node) event.getSource()).getLayoutBounds();
        double side = Math.min(SIDE_MM * viewing.pixels(root.getWidth(), root.getHeight()),
                MOST * Math.min(root.getWidth(), root.getHeight()));
        return event.getX() < side && event.getY() < side;
    }
}
