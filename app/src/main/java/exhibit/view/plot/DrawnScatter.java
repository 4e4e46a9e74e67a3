package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;

/// A batch as points of the hidden layer, over the directions of the features; each has the colour of what is largest
/// in it.
final class DrawnScatter {

    private static final double POINT = .2;
    private static final double LIGHT = .75;
    private static final double BADGE = .75;
    private static final double EDGE = .04;

    private DrawnScatter() {
    }

    /// @param turn how a solid is turned
    static void draw(Pen pen, Box box, Plot.Scatter plot, Turn turn) {
        var gc = pen.gc;
        double radius = Math.min(box.width(), box.height()) / 2 / (reach(plot) + EDGE);
        gc.save();
        gc.translate(box.x() + box.width() / 2, box.y() + box.height() / 2);
        DrawnArrows.ground(gc, plot.embedding(), turn, radius);
        DrawnArrows.arrows(gc, radius, plot.tones()).ghosts(List.of(plot.embedding()), turn);
        gc.setGlobalAlpha(LIGHT);
        for (int s = 0; s < plot.loudest().size(); s++)
            point(pen, plot, s, turn, radius);
        gc.setGlobalAlpha(1);
        badges(gc, plot, Places.of(plot.embedding(), turn), radius);
        gc.restore();
    }

    /// At the ends of the directions, small, so that they cover few points.
    private static void badges(GraphicsContext gc, Plot.Scatter plot, Places places, double radius) {
        for (int i = 0; i < places.x.length; i++)
            Badge.draw(gc, tone(plot, i), radius * places.x[i], radius * places.y[i],
                    BADGE * radius * places.radius(i), places.light(i));
    }

    private static int tone(Plot.Scatter plot, int feature) {
        return plot.tones().isEmpty() ? feature : plot.tones().get(feature);
    }

    /// The farthest badge or point.
    private static double reach(Plot.Scatter plot) {
        var h = plot.hidden();
        double farthest = IntStream.range(0, h.rows()).mapToDouble(s -> length(h, s)).max().orElse(0);
        return Math.max(DrawnArrows.reach(plot.embedding()), farthest);
    }

    private static double length(Grid hidden, int s) {
        return Math.sqrt(IntStream.range(0, hidden.columns()).mapToDouble(k -> Math.pow(hidden.at(s, k), 2)).sum());
    }

    private static void point(Pen pen, Plot.Scatter plot, int s, Turn turn, double radius) {
        var h = plot.hidden();
        boolean solid = h.columns() > 2;
        double x = solid ? turn.right(h.at(s, 0), h.at(s, 2)) : h.at(s, 0);
        double y = solid ? turn.down(h.at(s, 0), h.at(s, 1), h.at(s, 2)) : h.columns() > 1 ? -h.at(s, 1) : 0;
        double r = POINT * pen.letters;
        pen.gc.setFill(Badge.colour(tone(plot, plot.loudest().get(s))));
        pen.gc.fillOval(radius * x - r, radius * y - r, 2 * r, 2 * r);
    }
}
