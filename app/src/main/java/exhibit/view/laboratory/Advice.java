package exhibit.view.laboratory;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// All that is to be said of a page, over its picture: what to look for, and what it does not show. A tap takes it away.
final class Advice extends Region {

    private static final double HEAD = 1.5;
    private static final double BETWEEN = .5;
    private static final double EDGE = .9;

    private final Label seeHead;
    private final Label see = paragraph();
    private final Label limitsHead;
    private final Label limits = paragraph();
    private double letters = 12;

    Advice(Words words) {
        seeHead = TextFitter.label("heading", words.text("study.see"));
        limitsHead = TextFitter.label("heading", words.text("study.limits"));
        getStyleClass().add("card");
        getChildren().addAll(seeHead, see, limitsHead, limits);
        Tap.button(this, words.text("back"), this::close);
        close();
    }

    private static Label paragraph() {
        var label = TextFitter.label("paragraph");
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    void show(String whatToSee, String whatNot) {
        see.setText(whatToSee);
        limits.setText(whatNot);
        requestLayout();
    }

    void open() {
        setVisible(true);
        toFront();
    }

    void close() {
        setVisible(false);
    }

    /// @param letters the size of its letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double edge = EDGE * letters;
        var box = new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
        double head = HEAD * letters;
        double room = box.height() - 2 * head - BETWEEN * letters;
        double size = TextFitter.fit(see, limits, letters, box.width() - 2, room);
        double first = Math.min(TextFitter.height(see, size, box.width() - 2) + 2, room);
        head(seeHead, new Box(box.x(), box.y(), box.width(), head));
        new Box(box.x(), box.y() + head, box.width(), first).place(see);
        var below = box.without(0, head + first + BETWEEN * letters, 0, 0);
        head(limitsHead, new Box(below.x(), below.y(), below.width(), head));
        below.without(0, head, 0, 0).place(limits);
    }

    private void head(Label label, Box box) {
        TextFitter.fit(label, label.getText(), letters, box.width() - 2);
        box.place(label);
    }
}
