package exhibit.view.game;

import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Small round marks: won, lost, and still to come. They differ in form, and not in colour alone.
final class Judged {

    private Judged() {
    }

    static void tick(GraphicsContext gc, double x, double y, double r) {
        gc.setFill(Palette.WORDS);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setStroke(Palette.GROUND);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(.26 * r);
        gc.beginPath();
        gc.moveTo(x - .45 * r, y);
        gc.lineTo(x - .1 * r, y + .36 * r);
        gc.lineTo(x + .48 * r, y - .34 * r);
        gc.stroke();
    }

    static void cross(GraphicsContext gc, double x, double y, double r) {
        gc.setFill(Palette.GROUND);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setStroke(Palette.CORAL);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1.2, .16 * r));
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineWidth(Math.max(1.5, .26 * r));
        double arm = .42 * r;
        gc.strokeLine(x - arm, y - arm, x + arm, y + arm);
        gc.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }

    static void open(GraphicsContext gc, double x, double y, double r) {
        gc.setStroke(Palette.RING);
        gc.setLineWidth(Math.max(1.2, .16 * r));
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }
}
