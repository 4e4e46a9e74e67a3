package exhibit.view.machine;

import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/// The face on the disc until the first dot: one eye whose pupil is the dot, and a small smile. Its iris has the colours of
/// the five things, each where that thing will live. Only greeting and watching are acted; from the first dot on every
/// place is the model's.
public final class IrisFace extends Region {

    /// What the face does.
    public enum Look {
        /// It looks at whoever stands there.
        GREETS,
        /// It looks at what comes.
        WATCHES
    }

    private static final int FIBRES = 96;
    private static final int[] AROUND = {0, 2, 4, 1, 3};

    /// In parts of the ring.
    private static final double GREETING = .5;
    private static final double WATCHING = .36;

    private final Canvas canvas = new Canvas();
    private Look look = Look.GREETS;
    private double right = -1;
    private double down;

    public IrisFace() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param right where what comes is from the middle of the disc, -1 to 1
    /// @param down the same
    public void look(Look look, double right, double down) {
        if (this.look == look && this.right == right && this.down == down) return;
        this.look = look;
        this.right = right;
        this.down = down;
        requestLayout();
    }

    /// @param ring the radius of the disc in pixels; the face is as large as its square
    public static double side(double ring) {
        return 2 * ring;
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double ring = getWidth() / 2;
        gc.save();
        gc.translate(ring, ring);
        draw(gc, ring);
        gc.restore();
    }

    private void draw(GraphicsContext gc, double ring) {
        boolean watches = look == Look.WATCHES;
        double r = (watches ? WATCHING : GREETING) * ring;
        double x = watches ? .26 * ring * right : -.01 * ring;
        double y = watches ? -.14 * ring + .26 * ring * down : -.13 * ring;
        gc.save();
        gc.translate(x, y);
        eye(gc, r, watches ? right : 0, watches ? down : 0);
        gc.restore();
        smile(gc, ring, watches ? .5 * ring : .62 * ring);
    }

    private void eye(GraphicsContext gc, double r, double lookRight, double lookDown) {
        gc.setFill(Palette.DEEP);
        gc.fillOval(-1.06 * r, -1.06 * r, 2.12 * r, 2.12 * r);
        fibres(gc, r);
        pupil(gc, .12 * r * lookRight, .12 * r * lookDown, r);
        lid(gc, r);
    }

    private static void fibres(GraphicsContext gc, double r) {
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineWidth(Math.max(1, .026 * r));
        for (int fibre = 0; fibre < FIBRES; fibre++) {
            double angle = 2 * Math.PI * fibre / FIBRES - Math.PI / 2 - Math.PI / 5;
            double reach = r * (.9 + .07 * Math.sin(7.3 * fibre) + .03 * Math.sin(2.9 * fibre));
            gc.setStroke(Badge.colour(AROUND[fibre * AROUND.length / FIBRES]));
            gc.setGlobalAlpha(.75 + .25 * Math.sin(5.1 * fibre));
            gc.strokeLine(.5 * r * Math.cos(angle), .5 * r * Math.sin(angle), reach * Math.cos(angle),
                    reach * Math.sin(angle));
        }
        gc.setGlobalAlpha(1);
    }

    private static void pupil(GraphicsContext gc, double x, double y, double r) {
        gc.setFill(Palette.EDGE);
        gc.fillOval(x - .42 * r, y - .42 * r, .84 * r, .84 * r);
        gc.setFill(Palette.RING);
        gc.fillOval(x - .3 * r, y - .3 * r, .6 * r, .6 * r);
        gc.setFill(Palette.SUM);
        gc.fillOval(x - .2 * r, y - .2 * r, .4 * r, .4 * r);
    }

    /// A little of the eye lies under it.
    private static void lid(GraphicsContext gc, double r) {
        double wide = .94 * r;
        double line = -.5 * r;
        gc.setFill(Palette.LIFT);
        gc.beginPath();
        gc.moveTo(-wide, line);
        gc.quadraticCurveTo(0, line - .36 * r, wide, line);
        gc.bezierCurveTo(.62 * r, -1.2 * r, -.62 * r, -1.2 * r, -wide, line);
        gc.fill();
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1.5, .035 * r));
        gc.beginPath();
        gc.moveTo(-wide, line);
        gc.quadraticCurveTo(0, line - .36 * r, wide, line);
        gc.stroke();
    }

    /// A closed lid with three lashes, around the middle: the mark of what sleeps or is covered.
    ///
    /// @param r the radius of the eye, in pixels
    public static void lashes(GraphicsContext gc, double r) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(2, .06 * r));
        gc.beginPath();
        gc.moveTo(-.8 * r, 0);
        gc.quadraticCurveTo(0, .5 * r, .8 * r, 0);
        gc.stroke();
        for (int lash = -1; lash <= 1; lash++)
            gc.strokeLine(.5 * lash * r, .24 * r, .62 * lash * r, .46 * r);
    }

    private static void smile(GraphicsContext gc, double ring, double y) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(2, .03 * ring));
        gc.beginPath();
        gc.moveTo(-.15 * ring, y - .04 * ring);
        gc.quadraticCurveTo(0, y + .09 * ring, .15 * ring, y - .04 * ring);
        gc.stroke();
    }
}
