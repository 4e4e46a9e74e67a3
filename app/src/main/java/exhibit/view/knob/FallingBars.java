package exhibit.view.knob;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/// Five bars on one line, as high as each of five things matters: even, or falling from one to the next.
final class FallingBars extends Group {

    private static final Hyperparameters FIVE = new Hyperparameters(5, 2, 0, 1, Activation.RELU);

    /// In radii of the face: a bar's width and height, from bar to bar, and where they stand below the middle.
    private static final double WIDTH = .115;
    private static final double HIGH = .52;
    private static final double PITCH = .19;
    private static final double FOOT = .25;

    private final List<Rectangle> bars = Stream.generate(Rectangle::new).limit(FIVE.features()).toList();

    FallingBars() {
        bars.forEach(bar -> bar.getStyleClass().add("bar"));
        getChildren().addAll(bars);
    }

    /// @param radius of the face in pixels
    /// @param position 0 (even) to 1
    void lay(double radius, double position) {
        var h = Dial.IMPORTANCE.turnedTo(FIVE, position);
        for (int i = 0; i < bars.size(); i++) {
            double high = HIGH * h.importance(i) * radius;
            var bar = bars.get(i);
            bar.setX(radius * (1 + PITCH * (i - (bars.size() - 1) / 2.) - WIDTH / 2));
            bar.setY(radius * (1 + FOOT) - high);
            bar.setWidth(WIDTH * radius);
            bar.setHeight(high);
        }
    }
}
