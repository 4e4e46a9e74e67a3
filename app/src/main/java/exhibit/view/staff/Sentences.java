package exhibit.view.staff;

import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Sentences one below the other, smaller where there are many.
final class Sentences extends Region {

    private static final double LINE = 1.75;

    private final List<Label> labels = new ArrayList<>();
    private double letters = 16;

    Sentences() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    void show(List<String> texts) {
        labels.clear();
        for (var text : texts) {
            var label = TextFitter.label("name", text);
            label.setWrapText(true);
            labels.add(label);
        }
        getChildren().setAll(labels);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(letters, getHeight() / Math.max(1, labels.size()) / LINE);
        double top = 0;
        for (var label : labels) {
            double height = Math.max(LINE * size, TextFitter.height(label, size, getWidth()));
            TextFitter.wrap(label, size, new Box(0, top, getWidth(), height));
            top += height;
        }
    }
}
