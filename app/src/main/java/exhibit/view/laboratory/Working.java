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
        double thick = .4 * letters;
        TextFitter.fit(text, text.getText(), letters, getWidth() - 2);
        new Box(0, 0, getWidth(), getHeight() - thick).place(text);
        new Box(0, getHeight() - thick, getWidth(), thick).place(track);
        new Box(0, getHeight() - thick, Math.max(thick, share * getWidth()), thick).place(done);
    }
}
