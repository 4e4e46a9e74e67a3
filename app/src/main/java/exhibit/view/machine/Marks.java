package exhibit.view.machine;

import exhibit.story.Judgement;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// How an answer looks: told by fill and by mark, never by colour alone. Right is a full badge with a tick; wrong is
/// hollow, in a broken ring, with a cross; forgotten is an empty socket with a dash; a small dot is quiet.
public final class Marks {

    private static final double FAINT = .4;
    private static final double DOT = .09;

    private Marks() {
    }

    /// The thing itself, as it is remembered.
    ///
    /// @param y how strongly it is remembered
    /// @param radius of a badge in full strength, in pixels
    public static void thing(GraphicsContext gc, Judgement verdict, int thing, double y, double cx, double cy,
            double radius) {
        switch (verdict) {
            case RIGHT -> {
                glow(gc, thing, cx, cy, radius);
                Badge.draw(gc, thing, cx, cy, radius, 1);
            }
            case WRONG -> hollow(gc, thing, cx, cy, radius);
            case FORGOTTEN -> socket(gc, thing, cx, cy, .8 * radius);
            case FAINT -> Badge.draw(gc, thing, cx, cy, .62 * radius, y > 0 ? FAINT : .5 * FAINT);
            case QUIET -> dot(gc, cx, cy, radius);
        }
    }

    /// A thing that comes not, in the rain or in what is remembered.
    static void dot(GraphicsContext gc, double cx, double cy, double radius) {
        double r = Math.max(1.2, DOT * radius);
        gc.setFill(Palette.EDGE);
        gc.fillOval(cx - r, cy - r, 2 * r, 2 * r);
    }

    static void glow(GraphicsContext gc, int thing, double cx, double cy, double radius) {
        gc.setFill(Badge.colour(thing));
        for (double more = .36; more > .1; more -= .12) {
            double r = (1 + more) * radius;
            gc.setGlobalAlpha(.13);
            gc.fillOval(cx - r, cy - r, 2 * r, 2 * r);
        }
        gc.setGlobalAlpha(1);
    }

    private static void hollow(GraphicsContext gc, int thing, double cx, double cy, double radius) {
        gc.setFill(Badge.colour(thing));
        gc.setGlobalAlpha(.16);
        gc.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
        gc.setGlobalAlpha(1);
        Badge.outline(gc, thing, cx, cy, .92 * radius, Badge.colour(thing));
        gc.setStroke(Badge.colour(thing));
        gc.setLineWidth(Math.max(1.5, .12 * radius));
        broken(gc, cx, cy, radius);
    }

    private static void socket(GraphicsContext gc, int thing, double cx, double cy, double radius) {
        gc.setFill(Palette.DEEP);
        gc.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
        Badge.outline(gc, thing, cx, cy, .9 * radius, Palette.EDGE);
        gc.setStroke(Palette.LOST);
        gc.setLineWidth(Math.max(1.2, .1 * radius));
        broken(gc, cx, cy, radius);
    }

    private static void broken(GraphicsContext gc, double cx, double cy, double r) {
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineDashes(.42 * r, .3 * r);
        gc.strokeOval(cx - r, cy - r, 2 * r, 2 * r);
        gc.setLineDashes();
    }

    /// The mark that stands by it.
    ///
    /// @param size half of its width, in pixels
    public static void mark(GraphicsContext gc, Judgement verdict, double cx, double cy, double size) {
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1.6, .38 * size));
        switch (verdict) {
            case RIGHT -> tick(gc, cx, cy, size);
            case FORGOTTEN -> {
                gc.setStroke(Palette.LOST);
                gc.strokeLine(cx - .7 * size, cy, cx + .7 * size, cy);
            }
            case WRONG -> cross(gc, cx, cy, .8 * size);
            case FAINT, QUIET -> {
            } // not judged
        }
    }

    private static void tick(GraphicsContext gc, double cx, double cy, double size) {
        gc.setStroke(Palette.WORDS);
        gc.beginPath();
        gc.moveTo(cx - .9 * size, cy);
        gc.lineTo(cx - .25 * size, cy + .65 * size);
        gc.lineTo(cx + .95 * size, cy - .65 * size);
        gc.stroke();
    }

    private static void cross(GraphicsContext gc, double cx, double cy, double size) {
        gc.setStroke(Palette.CORAL);
        gc.strokeLine(cx - size, cy - size, cx + size, cy + size);
        gc.strokeLine(cx - size, cy + size, cx + size, cy - size);
    }
}
