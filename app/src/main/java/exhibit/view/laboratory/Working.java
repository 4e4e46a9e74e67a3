package exhibit.view.laboratory;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How far the work behind a page is: a line that fills, and a number, with a word where what is seen meanwhile was kept.
/// Nothing once it is done.
final class Working extends Region {

    /// How high it is at most, in letters.
    private static final double HIGH = 1.9;

    private final Words words;
    private final Label text = new Label();
    private final Region track = new Region();
    private final Region done = new Region();
    private double share;
    private double letters = 12;

    Working(Words words) {
        this.words = words;
        text.getStyleClass().add("sign");
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinSize(0, 0);
        track.getStyleClass().add("working-track");
        done.getStyleClass().add("working-done");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(text, track, done);
        show(1, false);
    }

    /// @param share of the work, 0 to 1
    /// @param kept whether what is seen meanwhile was brought along
    void show(double share, boolean kept) {
        this.share = Math.clamp(share, 0, 1);
        setVisible(share < 1);
        text.setText(words.text(kept ? "working.kept" : "working", Math.round(100 * this.share)));
        requestLayout();
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double high = Math.min(getHeight(), HIGH * letters), thick = .3 * letters;
        var box = new Box(0, (getHeight() - high) / 2, getWidth(), high);
        TextFitter.fit(text, text.getText(), Math.min(letters, .72 * (high - thick)), getWidth() - 2);
        box.without(0, 0, 0, thick).place(text);
        var line = box.without(0, high - thick, 0, 0);
        line.place(track);
        new Box(line.x(), line.y(), Math.max(thick, share * line.width()), thick).place(done);
    }
}
