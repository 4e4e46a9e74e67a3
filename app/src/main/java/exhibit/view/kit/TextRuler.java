package exhibit.view.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Says how wide and how high words are. Each scene has one, which remembers widths as long as the scene lives: most
/// words are the same in every frame, and measuring one costs more than drawing it. For the scene's thread.
final class TextRuler {

    /// Numbers come and go, so it has an end.
    private static final int MOST_WIDTHS = 1000;

    private final Text probe = new Text();
    private final Map<Line, Double> widths = new HashMap<>();

    private record Line(Font font, String text) {}

    /// That of the scene that a node is in; one that knows nothing yet where it is in none.
    static TextRuler of(Node node) {
        var scene = node.getScene();
        return scene == null
                ? new TextRuler()
                : (TextRuler) scene.getProperties().computeIfAbsent(TextRuler.class, _ -> new TextRuler());
    }

    /// The width of one line in whole pixels.
    double width(Font font, String text) {
        if (widths.size() >= MOST_WIDTHS)
            widths.clear();
        return widths.computeIfAbsent(new Line(font, text), this::measured);
    }

    private double measured(Line line) {
        probe.setFont(line.font);
        probe.setText(line.text);
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }

    /// The height in pixels of words that are wrapped at a width.
    double height(Font font, String text, double width) {
        probe.setWrappingWidth(width);
        probe.setFont(font);
        probe.setText(text);
        double height = probe.getLayoutBounds().getHeight();
        probe.setWrappingWidth(0);
        return height;
    }
}
