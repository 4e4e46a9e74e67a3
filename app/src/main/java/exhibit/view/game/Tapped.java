package exhibit.view.game;

import exhibit.story.Judgement;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.machine.Marks;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/// What was tapped; and that it may be one thing, or more.
final class Tapped extends Region {

    private static final int PLACES = 2;
    private static final double FILLED = .72;

    private final Canvas canvas = new Canvas();
    private List<Integer> picked = List.of();
    private Set<Integer> wrong = Set.of();

    Tapped() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param wrong those of them of which it is seen that they have not come
    void show(List<Integer> picked, Set<Integer> wrong) {
        if (this.picked.equals(picked) && this.wrong.equals(wrong)) return;
        this.picked = picked;
        this.wrong = wrong;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        int places = Math.max(PLACES, picked.size());
        double side = Math.min(getHeight(), getWidth() / (1.05 * places));
        for (int place = 0; place < places; place++)
            draw(gc, place, (1.05 * place + .5) * side, getHeight() - side / 2, .46 * side);
    }

    private void draw(GraphicsContext gc, int place, double x, double y, double r) {
        boolean full = place < picked.size();
        boolean errs = full && wrong.contains(picked.get(place));
        if (full)
            Marks.thing(gc, errs ? Judgement.WRONG : Judgement.RIGHT, picked.get(place), 1, x, y, FILLED * r);
        else if (place == 0)
            question(gc, x, y, .3 * r);
        else
            plus(gc, x, y, .2 * r);
        gc.setStroke(errs ? Palette.CORAL : full ? Palette.WORDS : Palette.GATE);
        gc.setLineWidth(full ? Math.max(2, .07 * r) : Math.max(1.5, .04 * r));
        if (!full)
            gc.setLineDashes(.06 * r, .14 * r);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineDashes();
        if (errs)
            Judged.cross(gc, x + .7 * r, y - .7 * r, .27 * r);
    }

    private static void plus(GraphicsContext gc, double x, double y, double arm) {
        pen(gc, arm);
        gc.strokeLine(x - arm, y, x + arm, y);
        gc.strokeLine(x, y - arm, x, y + arm);
    }

    private static void question(GraphicsContext gc, double x, double y, double high) {
        pen(gc, .7 * high);
        gc.beginPath();
        gc.moveTo(x - .5 * high, y - .5 * high);
        gc.bezierCurveTo(x - .5 * high, y - 1.2 * high, x + .6 * high, y - 1.2 * high, x + .55 * high, y - .45 * high);
        gc.bezierCurveTo(x + .5 * high, y - .05 * high, x, y - .05 * high, x, y + .4 * high);
        gc.stroke();
        gc.strokeLine(x, y + .95 * high, x, y + .96 * high);
    }

    private static void pen(GraphicsContext gc, double size) {
        gc.setStroke(Palette.QUIET);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(2, .36 * size));
    }
}
