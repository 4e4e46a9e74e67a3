package exhibit.view.laboratory;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.tile.Plate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// A room of the laboratory as a tab: its name, and how many of its pages were seen in this visit.
final class RoomTab extends Plate {

    /// Against captions: how many were seen, a line of it, the space at each side.
    private static final double COUNT = .84;
    private static final double LINE = 1.25;
    private static final double PAD = .2;

    private final Words words;
    private final Label name;
    private final Label count = TextFitter.label("tile-word");
    private int seen;
    private int all;
    private double letters = 16;

    RoomTab(Words words, String name, Runnable action) {
        super(action);
        this.words = words;
        this.name = TextFitter.label("name", name);
        this.name.setWrapText(true);
        this.name.setTextAlignment(TextAlignment.CENTER);
        for (var label : List.of(this.name, count))
            label.setAlignment(Pos.CENTER);
        getChildren().addAll(this.name, count);
    }

    void show(int seen, int all) {
        this.seen = seen;
        this.all = all;
        setAccessibleText(name.getText() + ", " + words.text("index.seen", seen, all));
        requestLayout();
    }

    /// @param letters the size of captions in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        round(letters);
        double pad = PAD * letters, small = COUNT * letters;
        double wide = getWidth() - 2 * pad;
        count(small, wide);
        double foot = LINE * small;
        TextFitter.wrapExactly(name, letters, new Box(pad, pad, wide, getHeight() - 2 * pad - foot));
        new Box(pad, getHeight() - pad - foot, wide, foot).place(count);
    }

    /// In words where there is room for them.
    private void count(double size, double wide) {
        var whole = words.text("index.seen", seen, all);
        count.setText(TextFitter.exact(count, whole, size) <= wide ? whole : words.text("index.seen.brief", seen, all));
        TextFitter.fit(count, count.getText(), size, wide);
    }
}
