package exhibit.view.story;

import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Where something may find its place: on the ring or in its middle, as a picture with a word.
final class AnswerFace extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double RING = .8;
    private static final double THING = .26;

    private final Label word;
    private final Canvas picture = new Canvas();
    private final boolean ring;
    private double letters = 16;

    /// @param ring whether on the ring
    AnswerFace(String text, boolean ring, Runnable action) {
        this.ring = ring;
        word = TextFitter.label("name", text);
        word.setAlignment(Pos.CENTER);
        picture.setMouseTransparent(true);
        getStyleClass().add("choice");
        getChildren().addAll(picture, word);
        Tap.button(this, text, action);
    }

    void mark(boolean chosen, boolean pointed) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(Pill.POINTED, pointed);
    }

    /// @param letters the size of its word in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double text = 1.3 * letters;
        double middle = (getHeight() - text) / 2;
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(picture);
        gc.translate(getWidth() / 2, 1.1 * middle);
        draw(gc, Math.min(.9 * middle, .3 * getWidth()));
        gc.translate(-getWidth() / 2, -1.1 * middle);
        TextFitter.fit(word, word.getText(), letters, getWidth() - 2);
        new Box(0, getHeight() - 1.05 * text, getWidth(), text).place(word);
    }

    private void draw(GraphicsContext gc, double r) {
        double thing = THING * r;
        gc.setStroke(Palette.GATE);
        gc.setLineWidth(Math.max(1.5, .06 * r));
        gc.strokeOval(-RING * r, -RING * r, 2 * RING * r, 2 * RING * r);
        gc.setFill(Palette.WORDS);
        gc.fillOval(-thing, (ring ? -RING * r : 0) - thing, 2 * thing, 2 * thing);
    }
}
