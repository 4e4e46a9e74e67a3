package exhibit.view.kit;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/// The style sheets: one for colours and weights, one for the typeface that is installed.
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
        return sheet(Typeface.HERE.sheet());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(name)).toExternalForm();
    }

    /// Whether words are set in the typeface they were drawn for, and not in a spare one.
    public static boolean isAsMeant() {
        return !Typeface.HERE.isSpare();
    }

    /// The typeface that words are set in, where one that fits is installed.
    public static Optional<String> typeface() {
        return Optional.of(Typeface.HERE.family()).filter(Font.getFamilies()::contains);
    }
}
