package exhibit.view.laboratory;

import exhibit.study.claim.Agreement;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A light disc with a tick, a wave or a cross: always the same disc, since a claim that does not hold is no fault.
final class VerdictDisc extends Region {

    private static final double LINE = .13;

    private final Canvas canvas = new Canvas();
    private Agreement shown = Agreement.HOLDS;

    VerdictDisc() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void show(Agreement agreement) {
        shown = agreement;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double r = Math.min(getWidth(), getHeight()) / 2;
        gc.setFill(Palette.WORDS);
        gc.fillOval(0, 0, 2 * r, 2 * r);
        gc.setStroke(Palette.GROUND);
        gc.setLineWidth(LINE * 2 * r);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.save();
        gc.translate(r, r);
        mark(gc, .42 * r);
        gc.restore();
    }

    /// @param r half of its width
    private void mark(GraphicsContext gc, double r) {
        gc.beginPath();
        switch (shown) {
            case HOLDS -> {
                gc.moveTo(-r, 0);
                gc.lineTo(-.25 * r, .75 * r);
                gc.lineTo(r, -.7 * r);
            }
            case ROUGHLY -> {
                gc.moveTo(-r, .25 * r);
                gc.bezierCurveTo(-.4 * r, -1.1 * r, .4 * r, 1.1 * r, r, -.25 * r);
            }
            case DIFFERS -> {
                gc.moveTo(-.8 * r, -.8 * r);
                gc.lineTo(.8 * r, .8 * r);
                gc.moveTo(-.8 * r, .8 * r);
                gc.lineTo(.8 * r, -.8 * r);
            }
        }
        gc.stroke();
    }
}
