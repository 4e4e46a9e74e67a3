package exhibit.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

/// Makes a node answer a finger: at once when it comes down, because fingers slip, and with a pressed look while it
/// stays.
final class Tap {

    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("down");

    private Tap() {
    }

    /// @param target what is tapped
    /// @param lit what shows that it was
    static void on(Node target, Node lit, Runnable action) {
        target.setOnMousePressed(event -> {
            if (event.getButton() != MouseButton.PRIMARY)
                return;
            lit.pseudoClassStateChanged(PRESSED, true);
            action.run();
        });
        target.setOnMouseReleased(_ -> lit.pseudoClassStateChanged(PRESSED, false));
    }
}
