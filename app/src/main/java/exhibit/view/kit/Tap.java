package exhibit.view.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// Makes a node answer a finger: at once when it comes down, because fingers slip, and with a pressed look while it
/// stays.
public final class Tap {

    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("down");

    private Tap() {
    }

    /// Makes a whole region a button, for fingers, keys and those who listen.
    ///
    /// @param text what it says; empty where that is not known yet
    public static void button(Region region, String text, Runnable action) {
        region.setManaged(false);
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setAccessibleText(text);
        on(region, region, action);
        region.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
                action.run();
        });
    }

    /// @param target what is tapped
    /// @param lit what shows that it was
    public static void on(Node target, Node lit, Runnable action) {
        target.setOnMousePressed(event -> {
            if (event.getButton() != MouseButton.PRIMARY)
                return;
            lit.pseudoClassStateChanged(PRESSED, true);
            action.run();
        });
        target.setOnMouseReleased(_ -> lit.pseudoClassStateChanged(PRESSED, false));
    }
}
