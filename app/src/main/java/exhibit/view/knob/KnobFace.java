package exhibit.view.knob;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// A knob's scale of 270 degrees with a bead in its halo at the value: grey and without bead while it is asleep.
public final class KnobFace extends Region {

    /// In radii.
    private static final double WELL = .7;
    private static final double BEAD = .18;
    private static final double RIM = .05;

    /// What shines round the bead, in radii of it, and how much light each ring adds.
    private static final List<Double> HALO = List.of(1.9, 1.6, 1.3);
    private static final double LIGHT = .16;

    /// The hand's width, and where it begins and ends.
    private static final double HAND = .1;
    private static final double FROM = .22;
    private static final double TO = .56;

    private final KnobTrack track;
    private final Circle well = new Circle();
    private final Circle bead = new Circle();
    private final List<Circle> halo;
    private final Line hand = new Line();
    private final FallingBars bars = new FallingBars();
    private final KnobScale scale;
    private double position;
    private boolean awake;
    private boolean points;

    /// With an arc that fills.
    public KnobFace(Color colour) {
        this(colour, KnobScale.ARC);
    }

    KnobFace(Color colour, KnobScale scale) {
        this.scale = scale;
        track = scale == KnobScale.DROPS ? new DropTrack(colour) : new ArcTrack(colour);
        halo = HALO.stream().map(_ -> new Circle(0, colour.deriveColor(0, 1, 1, LIGHT))).toList();
        well.getStyleClass().add("well");
        bead.getStyleClass().add("bead");
        bead.setFill(colour);
        hand.setStroke(colour);
        hand.setStrokeLineCap(StrokeLineCap.ROUND);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(track, well, bars, hand);
        getChildren().addAll(halo);
        getChildren().add(bead);
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

    /// Where nothing stands in it, a hand points from the middle to the value.
    void point(boolean points) {
        this.points = points;
        hand.setVisible(awake && points && scale != KnobScale.BARS);
    }

    private void awake(boolean awake) {
        this.awake = awake;
        track.wake(awake);
        bead.setVisible(awake);
        halo.forEach(ring -> ring.setVisible(awake));
        bars.setVisible(awake && scale == KnobScale.BARS);
        point(points);
    }

    @Override
    protected void layoutChildren() {
        double radius = getWidth() / 2;
        track.lay(radius, position);
        bars.lay(radius, position);
        put(well, 0, 0, WELL * radius);
        double angle = KnobTrack.angle(position);
        double right = Math.cos(angle);
        double down = -Math.sin(angle);
        double reach = KnobTrack.REACH * radius;
        put(bead, reach * right, reach * down, BEAD * radius);
        bead.setStrokeWidth(RIM * radius);
        for (int i = 0; i < HALO.size(); i++)
            put(halo.get(i), reach * right, reach * down, HALO.get(i) * BEAD * radius);
        lay(hand, radius, right, down);
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
