package exhibit.view.machine;

import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The way into the disc and the way out of it: a capsule that points at it, and a bubble whose tail leaves it.
///
/// @param box the capsule without its point or tail
/// @param towards where the disc is from here
public record Gate(Box box, Side towards) {

    /// Which side of a gate the disc is on.
    public enum Side {
        LEFT, RIGHT, UP, DOWN
    }

    private static final double POINT = .32;
    private static final double TAIL = .42;

    /// A capsule that points at the disc.
    public void in(GraphicsContext gc, double line) {
        outline(gc, POINT * thick(), .5 * thick(), false);
        paint(gc, Palette.RAISED, .55, Palette.GATE, line);
    }

    /// A bubble with its tail at the disc.
    public void out(GraphicsContext gc, double line) {
        outline(gc, TAIL * thick(), .22 * thick(), true);
        paint(gc, Palette.RAISED, .9, Palette.SUM, line);
    }

    private double thick() {
        return Math.min(box.width(), box.height());
    }

    private static void paint(GraphicsContext gc, Color fill, double light, Color stroke, double line) {
        gc.setGlobalAlpha(light);
        gc.setFill(fill);
        gc.fill();
        gc.setGlobalAlpha(1);
        gc.setStroke(stroke);
        gc.setLineWidth(line);
        gc.stroke();
    }

    /// @param reach how far the point reaches out
    /// @param half half of its width where it leaves
    /// @param round whether the side that it leaves is round too
    private void outline(GraphicsContext gc, double reach, double half, boolean round) {
        gc.save();
        boolean across = towards == Side.UP || towards == Side.DOWN;
        gc.translate(box.x() + box.width() / 2, box.y() + box.height() / 2);
        gc.rotate(switch (towards) {
            case RIGHT -> 0;
            case DOWN -> 90;
            case LEFT -> 180;
            case UP -> 270;
        });
        path(gc, (across ? box.height() : box.width()) / 2, (across ? box.width() : box.height()) / 2, reach,
                across ? .5 * thick() * .7 : half, round || across);
        gc.restore();
    }

    /// The disc is to the right of it.
    private static void path(GraphicsContext gc, double w, double h, double reach, double half, boolean round) {
        double r = Math.min(w, h);
        double corner = round ? r : 0;
        gc.beginPath();
        gc.moveTo(-w + r, -h);
        gc.lineTo(w - corner, -h);
        if (round) {
            arc(gc, w, -h, w, -half, corner);
        }
        gc.lineTo(w, -half);
        gc.lineTo(w + reach, 0);
        gc.lineTo(w, half);
        if (round)
            arc(gc, w, h, w - r, h, corner);
        gc.lineTo(w - corner, h);
        gc.lineTo(-w + r, h);
        arc(gc, -w, h, -w, 0, r);
        arc(gc, -w, -h, -w + r, -h, r);
        gc.closePath();
    }

    private static void arc(GraphicsContext gc, double cornerX, double cornerY, double x, double y, double r) {
        gc.arcTo(cornerX, cornerY, x, y, Math.max(1, r));
    }
}
