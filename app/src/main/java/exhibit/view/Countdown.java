package exhibit.view;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Palette;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/// Over everything while nobody seems to be there: the seconds that are left, and that any touch stays.
final class Countdown extends Region {

    private static final double FULL = 20;
    private static final double RING = .2;

    /// The question, and both lines with the space around them, in letters.
    private static final double ASKED = 1.4;
    private static final double QUESTION = 2;
    private static final double ANSWER = 2.6;

    private final Arc track = arc("track");
    private final Arc left = arc("left");
    private final Label digits = TextFitter.label("title");
    private final Label still = TextFitter.label("title");
    private final Label stay = TextFitter.label("caption");

    private final Viewing viewing;
    private boolean large;

    Countdown(Words words, Viewing viewing) {
        this.viewing = viewing;
        still.setText(words.text("still.there"));
        stay.setText(words.text("still.stay"));
        for (var label : new Label[]{digits, still, stay})
            label.setAlignment(Pos.CENTER);
        stay.setWrapText(true);
        stay.setAlignment(Pos.TOP_CENTER);
        stay.setTextAlignment(TextAlignment.CENTER);
        getStyleClass().add("veil");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(track, left, digits, still, stay);
    }

    private static Arc arc(String style) {
        var arc = new Arc();
        arc.getStyleClass().add(style);
        arc.setType(ArcType.OPEN);
        arc.setFill(Color.TRANSPARENT);
        arc.setStroke(Palette.WORDS);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.setStartAngle(90);
        arc.setLength(360);
        return arc;
    }

    /// @param large whether letters are large
    void show(OptionalInt seconds, boolean large) {
        this.large = large;
        if (seconds.isPresent() && !isVisible())
            Fade.in(this);
        setVisible(seconds.isPresent());
        seconds.ifPresent(count -> {
            digits.setText(Integer.toString(count));
            left.setLength(360 * Math.min(1, count / FULL));
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double letters = viewing.measure(getWidth(), getHeight(), large).letters();
        double radius = RING * Math.min(getWidth(), getHeight());
        double x = getWidth() / 2;
        double y = (getHeight() - (QUESTION + ANSWER) * letters) / 2;
        for (var arc : new Arc[]{track, left}) {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(.1 * radius);
        }
        put(digits, y - .6 * radius, 1.2 * radius, .9 * radius);
        put(still, y + 1.1 * radius, QUESTION * letters, ASKED * letters);
        TextFitter.wrap(stay, letters, across(y + 1.1 * radius + QUESTION * letters, ANSWER * letters));
    }

    private void put(Label label, double y, double high, double letters) {
        var box = across(y, high);
        TextFitter.fit(label, label.getText(), letters, box.width());
        box.place(label);
    }

    private Box across(double y, double high) {
        return new Box(.04 * getWidth(), y, .92 * getWidth(), high);
    }
}
