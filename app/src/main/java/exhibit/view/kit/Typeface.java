package exhibit.view.kit;

import java.util.Collection;
import java.util.List;
import javafx.scene.text.Font;

/// What words are set in. JavaFX knows regular and bold only; what lies between is a family of its own.
///
/// @param family of ordinary words
/// @param sheet that names its weights
/// @param families all that have to be installed
record Typeface(String family, String sheet, List<String> families) {

    /// Best first. Inter 4.1, which Debian 13 has, writes a weight in other words than 4.0.
    private static final List<Typeface> KNOWN = List.of(
            new Typeface("Inter", "inter.css", List.of("Inter", "Inter Medium", "Inter SemiBold", "Inter Display")),
            new Typeface("Inter", "inter-4.0.css",
                    List.of("Inter", "Inter Medium", "Inter Semi Bold", "Inter Display")));

    private static final Typeface SPARE = new Typeface("DejaVu Sans", "dejavu.css", List.of("DejaVu Sans"));

    /// Of this computer.
    static final Typeface HERE = of(Font.getFamilies());

    Typeface {
        families = List.copyOf(families);
    }

    boolean isSpare() {
        return equals(SPARE);
    }

    /// @param installed the families there are
    static Typeface of(Collection<String> installed) {
        return KNOWN.stream().filter(face -> installed.containsAll(face.families)).findFirst().orElse(SPARE);
    }
}
