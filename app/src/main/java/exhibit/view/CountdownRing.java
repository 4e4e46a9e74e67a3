package exhibit.view;

import exhibit.view.kit.Palette;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// A ring that runs out from the top against the clock, with a bead at its end, and some dark in its middle on which
/// digits are read.
final class CountdownRing extends Group {

    /// In radii and in strokes.
    private static final double DARK = .52;
    private static final double BEAD = .95;

    private final Arc track = arc("left-track");
    private final Arc left = arc("left");
    private final Circle bead = new Circle();
    private final Circle dark = new Circle();

    CountdownRing() {
        bead.setFill(Palette.WORDS);
        dark.getStyleClass().add("veil-dark");
        setManaged(false);
        getChildren().addAll(dark, track, left, bead);
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

    /// All in pixels.
    ///
    /// @param part how much of it is left, 0 to 1
    void put(double x, double y, double radius, double stroke, double part) {
        for (var arc : new Arc[]{track, left}) {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(stroke);
        }
        left.setLength(360 * part);
        double angle = Math.toRadians(90 + 360 * part);
        circle(bead, x + radius * Math.cos(angle), y - radius * Math.sin(angle), BEAD * stroke);
        circle(dark, x, y, DARK * radius);
    }

    private static void circle(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }
}
