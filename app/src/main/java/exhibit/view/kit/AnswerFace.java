package exhibit.view.kit;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// One answer among others: a word or a number, or a thing with its badge and name.
public final class AnswerFace extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Label face = new Label();
    private final Canvas badge = new Canvas();
    private final OptionalInt thing;
    private double letters = 16;

    /// @param thing whose badge stands above the text, where it is about one
    public AnswerFace(String text, OptionalInt thing, Runnable action) {
        this.thing = thing;
        face.setText(text);
        face.setAlignment(Pos.CENTER);
        face.setMinSize(0, 0);
        face.setWrapText(thing.isEmpty());
        face.setTextAlignment(TextAlignment.CENTER);
        face.getStyleClass().add(thing.isPresent() ? "name" : "value");
        face.setMouseTransparent(true);
        badge.setMouseTransparent(true);
        getStyleClass().add("choice");
        getChildren().addAll(badge, face);
        Tap.button(this, text, action);
    }

    /// Another text.
    public void say(String text) {
        if (text.equals(face.getText()))
            return;
        face.setText(text);
        setAccessibleText(text);
        requestLayout();
    }

    public void mark(boolean chosen, boolean pointed) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(Pill.POINTED, pointed);
    }

    /// @param letters the size of its words in pixels
    public void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    /// How wide its word wants it.
    public double natural() {
        return TextFitter.width(face, face.getText(), letters) + .3 * letters;
    }

    @Override
    protected void layoutChildren() {
        if (thing.isEmpty()) {
            var inside = new Box(0, 0, getWidth(), getHeight()).without(.3 * letters, 2, .3 * letters, 2);
            TextFitter.fit(face, letters, inside.width(), inside.height());
            inside.place(face);
            return;
        }
        double text = 1.3 * letters;
        double middle = (getHeight() - text) / 2;
        double radius = Math.min(.82 * middle, .3 * getWidth());
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(badge);
        Badge.draw(gc, thing.getAsInt(), getWidth() / 2, 1.1 * middle, radius, 1);
        TextFitter.fit(face, face.getText(), letters, getWidth() - .2 * letters);
        new Box(0, getHeight() - 1.05 * text, getWidth(), text).place(face);
    }
}
