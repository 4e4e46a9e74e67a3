package exhibit.view.kit;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheets: one for colours and weights, one for letters.
public final class StyleSheets {

    private StyleSheets() {
    }

    public static void dress(Parent root) {
        root.getStyleClass().add("wall");
        root.getStylesheets().setAll(sheet("look.css"));
    }

    /// What stands in for JavaFX's own style sheet, whose thousand rules for controls that are not used here would be
    /// read before the first picture.
    static String plain() {
        return sheet("letters.css");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(name)).toExternalForm();
    }
}
