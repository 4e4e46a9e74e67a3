package exhibit.view;

import exhibit.view.kit.Layers;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Screens one above the other, each as large as all, and over them a shade for the time when nobody looks.
final class ScreenStack extends Layers {

    private static final double DARKNESS = .6;
    private static final Duration DUSK = Duration.seconds(3);

    private final Region shade = new Region();
    private boolean dim;

    ScreenStack() {
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        shade.setOpacity(0);
        shade.setVisible(false);
    }

    void fill(List<? extends Region> floors) {
        clear();
        floors.forEach(this::lay);
        lay(shade);
    }

    /// Slowly darker, at once light again.
    void dim(boolean dim) {
        if (this.dim == dim)
            return;
        this.dim = dim;
        shade.setVisible(dim);
        shade.setOpacity(dim ? DARKNESS : 0);
        if (dim && getScene() != null && getScene().getWindow() != null) {
            var dusk = new FadeTransition(DUSK, shade);
            dusk.setFromValue(0);
            dusk.setToValue(DARKNESS);
            dusk.play();
        }
    }
}
