package exhibit.view.laboratory;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What to look for on a page, and what it does not show.
final class Advice extends Region {

    private static final double HEAD = 1.5;
    private static final double BETWEEN = .5;
    private static final double PLAIN = 1.06;

    private final Label seeHead;
    private final Label see = paragraph();
    private final Label limitsHead;
    private final Label limits = paragraph();
    private double letters = 12;

    Advice(Words words) {
        seeHead = head(words.text("study.see"));
        limitsHead = head(words.text("study.limits"));
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(seeHead, see, limitsHead, limits);
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
        label.setMinSize(0, 0);
        return label;
    }

    private static Label paragraph() {
        var label = new Label();
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMinSize(0, 0);
        return label;
    }

    void show(String whatToSee, String whatNot) {
        see.setText(whatToSee);
        limits.setText(whatNot);
        requestLayout();
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    /// How much height all of it needs in letters as they are meant to be.
    double needed(double width) {
        double plain = PLAIN * letters;
        return 2 * HEAD * letters + BETWEEN * letters + TextFitter.height(see, plain, width - 2)
                + TextFitter.height(limits, plain, width - 2) + 6;
    }

    @Override
    protected void layoutChildren() {
        double head = HEAD * letters;
        double room = getHeight() - 2 * head - BETWEEN * letters;
        double size = TextFitter.fit(see, limits, PLAIN * letters, getWidth() - 2, room);
        double first = Math.min(TextFitter.height(see, size, getWidth() - 2) + 2, room);
        place(seeHead, new Box(0, 0, getWidth(), head));
        new Box(0, head, getWidth(), first).place(see);
        double second = head + first + BETWEEN * letters;
        place(limitsHead, new Box(0, second, getWidth(), head));
        new Box(0, second + head, getWidth(), Math.max(1, getHeight() - second - head)).place(limits);
    }

    private void place(Label label, Box box) {
        TextFitter.fit(label, label.getText(), letters, box.width() - 2);
        box.place(label);
    }
}
