package exhibit.view;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// Over everything while nobody seems to be there: the seconds that are left, and that any touch stays.
final class Countdown extends Region {

    private static final double FULL = 20;
    private static final double RING = .2;

    private final Arc track = arc("track");
    private final Arc left = arc("left");
    private final Label digits = Type.label("title");
    private final Label still = Type.label("title");
    private final Label stay = Type.label("caption");

    Countdown(Words words) {
        still.setText(words.text("still.there"));
        stay.setText(words.text("still.stay"));
        for (var label : new Label[]{digits, still, stay})
            label.setAlignment(Pos.CENTER);
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

    void show(OptionalInt seconds) {
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
        double size = Math.min(getWidth(), getHeight());
        double radius = RING * size;
        double x = getWidth() / 2;
        double y = .42 * getHeight();
        for (var arc : new Arc[]{track, left}) {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(.1 * radius);
        }
        put(digits, y - .6 * radius, 1.2 * radius, .9 * radius);
        put(still, y + 1.3 * radius, .5 * radius, .36 * radius);
        put(stay, y + 1.8 * radius, .4 * radius, .24 * radius);
    }

    private void put(Label label, double y, double high, double letters) {
        Type.fit(label, label.getText(), letters, .9 * getWidth());
        new Box(.05 * getWidth(), y, .9 * getWidth(), high).place(label);
    }
}
