package exhibit.view.disc;

import exhibit.view.kit.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// The white dot: all that the model keeps of a sample. Where the model has a face, it is the pupil of an eye. It is drawn
/// once and then carried about, also beyond the disc where a sum leads there.
final class Dot {

    /// In parts of the ring.
    private static final double RADIUS = .058;
    private static final double EYE = .084;
    private static final double RIM = 2.05;
    private static final double[] HALO = {2.6, 2, 1.5};
    private static final double[] HALO_LIGHT = {.07, .11, .18};
    private static final double REACH = 2.8;
    private static final int TRAIL = 8;
    private static final double TRAIL_STEP = .09;

    private final Canvas canvas = new Canvas();
    private double ring;
    private boolean eye;

    Dot() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.setVisible(false);
    }

    Canvas node() {
        return canvas;
    }

    /// @param ring the disc's radius in pixels
    /// @param eye whether it is the pupil of an eye
    void dress(double ring, boolean eye) {
        if (this.ring == ring && this.eye == eye) return;
        this.ring = ring;
        this.eye = eye;
        double reach = REACH * size();
        canvas.setWidth(2 * reach);
        canvas.setHeight(2 * reach);
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, 2 * reach, 2 * reach);
        gc.save();
        gc.translate(reach, reach);
        draw(gc);
        gc.restore();
    }

    private double size() {
        return (eye ? EYE : RADIUS) * ring;
    }

    /// Carries its middle to a place of the disc.
    void put(double x, double y) {
        canvas.relocate(x - canvas.getWidth() / 2, y - canvas.getHeight() / 2);
    }

    private void draw(GraphicsContext gc) {
        gc.setFill(Palette.SUM);
        for (int i = 0; i < HALO.length; i++)
            disc(gc, 0, 0, HALO[i] * size(), HALO_LIGHT[i]);
        disc(gc, 0, 0, size(), 1);
        if (eye)
            rim(gc, RIM * size());
    }

    /// Where it has just been.
    ///
    /// @param radius how many pixels norm 1 is
    void trail(GraphicsContext gc, ForwardPass pass, Turn turn, double radius) {
        if (!pass.isMoving()) return;
        gc.setFill(Palette.SUM);
        for (int step = TRAIL; step > 0; step--) {
            double moved = pass.moved() - step * TRAIL_STEP;
            if (moved > 0)
                disc(gc, radius * turn.right(pass, moved), radius * turn.down(pass, moved), size() * (1 - .08 * step),
                        .34 * (1 - (double) step / (TRAIL + 1)));
        }
    }

    private static void disc(GraphicsContext gc, double x, double y, double r, double light) {
        gc.setGlobalAlpha(light);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setGlobalAlpha(1);
    }

    /// The rim and the lid above.
    private void rim(GraphicsContext gc, double r) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1, .009 * ring));
        gc.setGlobalAlpha(.75);
        gc.strokeOval(-r, -r, 2 * r, 2 * r);
        gc.setLineWidth(Math.max(1.2, .014 * ring));
        gc.setGlobalAlpha(1);
        gc.beginPath();
        gc.moveTo(-.93 * r, -.37 * r);
        gc.quadraticCurveTo(0, -.78 * r, .93 * r, -.37 * r);
        gc.stroke();
    }
}
