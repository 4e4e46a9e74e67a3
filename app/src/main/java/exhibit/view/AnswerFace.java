package exhibit.view;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// One answer among others: a word or a number, or a thing with its badge and name.
final class AnswerFace extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double BADGE = .3;

    private final Label face = new Label();
    private final Canvas badge = new Canvas();
    private final OptionalInt thing;
    private double letters = 16;

    /// @param thing whose badge stands above the text, where it is about one
    AnswerFace(String text, OptionalInt thing, Runnable action) {
        this.thing = thing;
        face.setText(text);
        face.setAlignment(Pos.CENTER);
        face.setMinSize(0, 0);
        face.getStyleClass().add(thing.isPresent() ? "name" : "value");
        face.setMouseTransparent(true);
        badge.setMouseTransparent(true);
        getStyleClass().add("choice");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text);
        getChildren().addAll(badge, face);
        Tap.on(this, this, action);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
                action.run();
        });
    }

    /// Another text.
    void say(String text) {
        if (text.equals(face.getText()))
            return;
        face.setText(text);
        setAccessibleText(text);
        requestLayout();
    }

    void mark(boolean chosen, boolean pointed) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(POINTED, pointed);
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (thing.isEmpty()) {
            Type.fit(face, face.getText(), 1.5 * letters, getWidth() - letters);
            new Box(0, 0, getWidth(), getHeight()).place(face);
            return;
        }
        double radius = Math.min(BADGE * getHeight(), .3 * getWidth());
        double text = 1.5 * letters;
        double middle = (getHeight() - text) / 2;
        badge.setWidth(getWidth());
        badge.setHeight(getHeight());
        var gc = badge.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        Badge.draw(gc, thing.getAsInt(), getWidth() / 2, middle + .1 * text, radius, 1);
        Type.fit(face, face.getText(), Plan.NAME * letters, getWidth() - .6 * letters);
        new Box(0, getHeight() - 1.15 * text, getWidth(), text).place(face);
    }
}
