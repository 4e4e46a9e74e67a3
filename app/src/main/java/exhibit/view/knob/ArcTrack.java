package exhibit.view.knob;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// An arc that is filled up to the bead.
final class ArcTrack extends KnobTrack {

    /// In radii of the face.
    private static final double WIDTH = .14;

    private final Arc whole = arc("track");
    private final Arc filled = arc("arc");

    ArcTrack(Color colour) {
        filled.setStroke(colour);
        getChildren().addAll(List.of(whole, filled));
    }

    private static Arc arc(String style) {
        var arc = new Arc();
        arc.getStyleClass().add(style);
        arc.setType(ArcType.OPEN);
        arc.setFill(Color.TRANSPARENT);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.setStartAngle(START);
        return arc;
    }

    @Override
    void lay(double radius, double position) {
        bend(whole, radius, SWEEP);
        bend(filled, radius, SWEEP * position);
    }

    private static void bend(Arc arc, double radius, double length) {
        arc.setStrokeWidth(WIDTH * radius);
        arc.setCenterX(radius);
        arc.setCenterY(radius);
        arc.setRadiusX(REACH * radius);
        arc.setRadiusY(REACH * radius);
        arc.setLength(length);
    }

    @Override
    void wake(boolean awake) {
        filled.setVisible(awake);
    }
}
