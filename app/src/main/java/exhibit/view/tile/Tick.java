package exhibit.view.tile;

import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The mark of what was seen in this visit.
public final class Tick extends Canvas {

    public Tick() {
        setMouseTransparent(true);
        getStyleClass().add("done");
    }

    /// Lies in this place, which is square.
    public void draw(Box box) {
        var gc = box.cleared(this);
        relocate(box.x(), box.y());
        gc.setFill(Palette.WORDS);
        gc.fillOval(0, 0, box.width(), box.height());
        gc.setStroke(Palette.GROUND);
        gc.setLineWidth(.13 * box.width());
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        check(gc, box.width());
    }

    private static void check(GraphicsContext gc, double size) {
        gc.strokePolyline(new double[]{.28 * size, .44 * size, .72 * size},
                new double[]{.52 * size, .68 * size, .36 * size}, 3);
    }
}
