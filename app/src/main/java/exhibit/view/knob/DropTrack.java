package exhibit.view.knob;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Drops that thin out: close together where things always come, far apart where they seldom do. From gap to gap they
/// part by the same factor, as the stops of the dial do; a hundred times as far would leave a single one.
final class DropTrack extends KnobTrack {

    static final int DROPS = 15;
    private static final double FACTOR = 1.22;

    /// In radii of the face.
    private static final double SIZE = .085;

    /// Of what the bead has not come to.
    private static final double AHEAD = .42;

    private final List<Circle> drops;
    private boolean awake;

    DropTrack(Color colour) {
        drops = Stream.generate(() -> new Circle(0, colour)).limit(DROPS).toList();
        getChildren().addAll(drops);
    }

    /// Where drop `i` stands: 0 (left end) to 1 (right end).
    static double place(int i) {
        return (Math.pow(FACTOR, i) - 1) / (Math.pow(FACTOR, DROPS - 1) - 1);
    }

    @Override
    void lay(double radius, double position) {
        IntStream.range(0, DROPS).forEach(i -> lay(drops.get(i), place(i), radius, position));
    }

    private void lay(Circle drop, double place, double radius, double position) {
        double angle = angle(place);
        drop.setCenterX(radius * (1 + REACH * Math.cos(angle)));
        drop.setCenterY(radius * (1 - REACH * Math.sin(angle)));
        drop.setRadius(SIZE * radius);
        drop.setOpacity(awake && place <= position ? 1 : AHEAD);
    }

    @Override
    void wake(boolean awake) {
        this.awake = awake;
    }
}
