package exhibit.view;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheets: one for colours and weights, one for the typeface that is installed.
final class Look {

    private Look() {
    }

    static void dress(Parent root) {
        root.getStyleClass().add("wall");
        root.getStylesheets().setAll(sheet("look.css"), sheet(Type.SHEET));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
    }
}
