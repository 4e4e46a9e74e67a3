package exhibit.view.story;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// All that is kept of what comes: where the dot is, in numbers.
final class KeptNumbers extends Region {

    private static final double GAP = .35;
    private static final double FIGURE = .8;
    private static final double WIDE = 2.6;

    /// The height of the words and of the numbers, in letters.
    private static final double LINE = 1.3;
    private static final double PILL = 1.35;

    private final Words words;
    private final Label caption = TextFitter.label("caption");
    private final List<Label> figures = new ArrayList<>();
    private double letters = 16;

    KeptNumbers(Words words) {
        this.words = words;
        caption.setAlignment(Pos.CENTER);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(caption);
    }

    /// @param h where the dot is
    void show(List<Double> h) {
        if (h.size() != figures.size()) {
            caption.setText(words.text("machine.keeps." + h.size()));
            getChildren().removeAll(figures);
            figures.clear();
            h.forEach(_ -> figures.add(figure()));
            getChildren().addAll(figures);
            requestLayout();
        }
        for (int k = 0; k < h.size(); k++) {
            var text = words.tenths(h.get(k));
            if (!text.equals(figures.get(k).getText()))
                figures.get(k).setText(text);
        }
    }

    private static Label figure() {
        var label = TextFitter.label("figure-pill");
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /// @param letters the size of captions in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(letters, getHeight() / (LINE + PILL));
        double line = LINE * size;
        double high = PILL * size;
        TextFitter.fit(caption, caption.getText(), size, getWidth());
        new Box(0, getHeight() - high - line, getWidth(), line).place(caption);
        double wide = WIDE * size;
        double gap = GAP * size;
        double left = (getWidth() - figures.size() * (wide + gap) + gap) / 2;
        for (int k = 0; k < figures.size(); k++) {
            TextFitter.fit(figures.get(k), "\u22120.9", size, FIGURE * wide);
            new Box(left + k * (wide + gap), getHeight() - high, wide, high).place(figures.get(k));
        }
    }
}
