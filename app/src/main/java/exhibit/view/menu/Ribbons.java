package exhibit.view.menu;

import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// The ways of the tips as ribbons in the colours of the things: thin and faint where a way begins, broad at its end.
///
/// @param gc draws around its origin
/// @param radius pixels of norm 1
record Ribbons(GraphicsContext gc, TipPaths paths, Turn turn, double radius) {

    private static final double BROAD = .12;
    private static final double THIN = .3;
    private static final double FAINT = .3;
    private static final double BRIGHT = .9;

    /// @param features how many things there are
    /// @param hidden in how many dimensions they lie
    /// @param part how much of each way, 0 to 1
    void draw(int features, int hidden, double part) {
        if (!paths.areOf(features))
            return;
        gc.setLineCap(StrokeLineCap.ROUND);
        int end = (int) Math.round(part * (paths.size() - 1));
        for (int i = features - 1; i >= 0; i--)
            for (int point = 1; point <= end; point++)
                step(i, point, hidden, (double) point / paths.size());
    }

    private void step(int i, int point, int hidden, double age) {
        gc.setStroke(Palette.GLOW.interpolate(Badge.colour(i), FAINT + (BRIGHT - FAINT) * age));
        gc.setLineWidth(Math.max(1.5, BROAD * radius * (THIN + (1 - THIN) * age)));
        gc.strokeLine(right(i, point - 1, hidden), down(i, point - 1, hidden), right(i, point, hidden),
                down(i, point, hidden));
    }

    private double right(int i, int point, int hidden) {
        double x = paths.at(point, i, 0);
        return radius * (hidden < 3 ? x : turn.right(x, paths.at(point, i, 2)));
    }

    private double down(int i, int point, int hidden) {
        double y = paths.at(point, i, 1);
        return radius * (hidden < 3 ? -y : turn.down(paths.at(point, i, 0), y, paths.at(point, i, 2)));
    }
}
