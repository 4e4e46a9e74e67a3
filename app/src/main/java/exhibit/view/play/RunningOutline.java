package exhibit.view.play;

import javafx.scene.shape.Rectangle;

/// A white line that runs once around what it is laid over, and stays.
final class RunningOutline extends Rectangle {

    private static final double WIDTH = 4;
    private double share;

    RunningOutline() {
        getStyleClass().add("met-outline");
        setStrokeWidth(WIDTH);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param share how far round it has come, 0 to 1
    void run(double share) {
        double now = Math.clamp(share, 0, 1);
        if (now == this.share)
            return;
        this.share = now;
        dash();
    }

    private void dash() {
        setVisible(share > 0);
        double round = round();
        getStrokeDashArray().setAll(share * round, 2 * round);
    }

    /// Around a region of this size.
    ///
    /// @param round the radius of its corners, in its shorter side
    void place(double width, double height, double round) {
        setArcWidth(2 * round * Math.min(width, height));
        setArcHeight(getArcWidth());
        setX(WIDTH / 2);
        setY(WIDTH / 2);
        setWidth(Math.max(1, width - WIDTH));
        setHeight(Math.max(1, height - WIDTH));
        dash();
    }

    /// Its whole length in pixels.
    private double round() {
        return 2 * (getWidth() + getHeight()) - (4 - Math.PI) * getArcWidth() + WIDTH;
    }
}
