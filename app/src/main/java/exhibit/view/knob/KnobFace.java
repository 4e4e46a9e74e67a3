package exhibit.view.knob;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// A knob's arc of 270 degrees with a bead at the value: grey and without bead while it is asleep.
public final class KnobFace extends Region {

    private static final double START = 225;
    private static final double SWEEP = -270;
    private static final double WIDTH = .12;
    private static final double WELL = .74;
    private static final double BEAD = .13;

    /// The hand's width, and where it begins and ends.
    private static final double HAND = .1;
    private static final double FROM = .22;
    private static final double TO = .6;

    private final Arc track = arc("track");
    private final Arc arc = arc("arc");
    private final Circle well = new Circle();
    private final Circle bead = new Circle();
    private final Line hand = new Line();
    private double position;
    private boolean awake;
    private boolean points;

    public KnobFace(Color colour) {
        well.getStyleClass().add("well");
        bead.getStyleClass().add("bead");
        bead.setFill(colour);
        arc.setStroke(colour);
        hand.setStroke(colour);
        hand.setStrokeLineCap(StrokeLineCap.ROUND);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(track, arc, well, hand, bead);
        sleep();
    }

    /// @param position 0 (left end) to 1 (right end)
    public void show(double position) {
        this.position = position;
        awake(true);
        requestLayout();
    }

    /// Without arc and bead.
    public void sleep() {
        awake(false);
    }

    /// Where nothing is written into it, a hand points from the middle to the value.
    void point(boolean points) {
        this.points = points;
        hand.setVisible(awake && points);
    }

    private void awake(boolean awake) {
        this.awake = awake;
        arc.setVisible(awake);
        bead.setVisible(awake);
        point(points);
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
    protected void layoutChildren() {
        double radius = getWidth() / 2;
        bend(track, radius, SWEEP);
        bend(arc, radius, SWEEP * position);
        put(well, 0, 0, WELL * radius);
        double angle = Math.toRadians(START + SWEEP * position);
        double reach = (1 - WIDTH / 2) * radius;
        put(bead, reach * Math.cos(angle), -reach * Math.sin(angle), BEAD * radius);
        bead.setStrokeWidth(.05 * radius);
        lay(hand, radius, Math.cos(angle), -Math.sin(angle));
    }

    private void bend(Arc arc, double radius, double length) {
        arc.setStrokeWidth(WIDTH * radius);
        arc.setCenterX(radius);
        arc.setCenterY(radius);
        arc.setRadiusX((1 - WIDTH / 2) * radius);
        arc.setRadiusY((1 - WIDTH / 2) * radius);
        arc.setLength(length);
    }

    private static void lay(Line hand, double radius, double right, double down) {
        hand.setStartX(radius * (1 + FROM * right));
        hand.setStartY(radius * (1 + FROM * down));
        hand.setEndX(radius * (1 + TO * right));
        hand.setEndY(radius * (1 + TO * down));
        hand.setStrokeWidth(HAND * radius);
    }

    private void put(Circle circle, double x, double y, double radius) {
        circle.setCenterX(getWidth() / 2 + x);
        circle.setCenterY(getWidth() / 2 + y);
        circle.setRadius(radius);
    }
}
