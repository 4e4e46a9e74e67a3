package exhibit.view.disc;

import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// The white dot: all that the model keeps of a sample. Where the model has a face, it is the pupil of an eye.
final class Dot {

    /// In parts of the ring.
    private static final double RADIUS = .058;
    private static final double EYE = .084;
    private static final double RIM = 2.05;
    private static final double[] HALO = {2.6, 2, 1.5};
    private static final double[] HALO_LIGHT = {.07, .11, .18};
    private static final int TRAIL = 8;
    private static final double TRAIL_STEP = .09;

    private final GraphicsContext gc;
    private final double ring;
    private final double radius;
    private final Turn turn;

    /// @param ring the disc's radius in pixels
    /// @param radius how many pixels norm 1 is
    Dot(GraphicsContext gc, double ring, double radius, Turn turn) {
        this.gc = gc;
        this.ring = ring;
        this.radius = radius;
        this.turn = turn;
    }

    /// @param eye whether it is the pupil of an eye
    /// @param trail whether it leaves a trail while it moves
    void draw(ForwardPass pass, boolean eye, boolean trail) {
        double size = (eye ? EYE : RADIUS) * ring;
        if (trail && pass.isMoving())
            trail(pass, size);
        double x = radius * turn.right(pass, pass.moved());
        double y = radius * turn.down(pass, pass.moved());
        gc.setFill(Palette.SUM);
        for (int i = 0; i < HALO.length; i++)
            disc(x, y, HALO[i] * size, HALO_LIGHT[i]);
        disc(x, y, size, 1);
        if (eye)
            rim(x, y, RIM * size);
    }

    private void trail(ForwardPass pass, double size) {
        gc.setFill(Palette.SUM);
        for (int step = TRAIL; step > 0; step--) {
            double moved = pass.moved() - step * TRAIL_STEP;
            if (moved > 0)
                disc(radius * turn.right(pass, moved), radius * turn.down(pass, moved), size * (1 - .08 * step),
                        .34 * (1 - (double) step / (TRAIL + 1)));
        }
    }

    private void disc(double x, double y, double r, double light) {
        gc.setGlobalAlpha(light);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setGlobalAlpha(1);
    }

    /// The rim and the lid above.
    private void rim(double x, double y, double r) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1, .009 * ring));
        gc.setGlobalAlpha(.75);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineWidth(Math.max(1.2, .014 * ring));
        gc.setGlobalAlpha(1);
        gc.beginPath();
        gc.moveTo(x - .93 * r, y - .37 * r);
        gc.quadraticCurveTo(x, y - .78 * r, x + .93 * r, y - .37 * r);
        gc.stroke();
    }
}
