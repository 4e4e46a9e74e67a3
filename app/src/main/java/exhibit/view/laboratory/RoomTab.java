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

    /// Against captions: how many were seen, a line of it, the space at each side, and around large ones.
    private static final double COUNT = .84;
    private static final double LINE = 1.25;
    private static final double PAD = .2, NEAR = .08;

    private final Words words;
    private final Label name;
    private final Label count = TextFitter.label("tile-word");
    private int seen;
    private int all;
    private double letters = 16;
    private boolean large;

    RoomTab(Words words, String name, Runnable action) {
        super(action);
        this.words = words;
        this.name = TextFitter.label("name", name);
        this.name.setWrapText(true);
        this.name.setTextAlignment(TextAlignment.CENTER);
        List.of(this.name, count).forEach(label -> label.setAlignment(Pos.CENTER));
        getChildren().addAll(this.name, count);
    }

    void show(int seen, int all) {
        this.seen = seen;
        this.all = all;
        setAccessibleText(name.getText() + ", " + words.text("index.seen", seen, all));
        requestLayout();
    }

    /// @param letters the size of captions in pixels
    /// @param large whether they leave room for the name alone
    void size(double letters, boolean large) {
        this.letters = letters;
        this.large = large;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        round(letters);
        double pad = (large ? NEAR : PAD) * letters, small = COUNT * letters, wide = getWidth() - 2 * pad;
        double foot = large ? 0 : LINE * small;
        count.setVisible(!large);
        count(small, wide);
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
