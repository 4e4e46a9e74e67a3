package exhibit.view.unmixing;

import exhibit.model.Embedding;
import exhibit.story.DictionaryFinds;
import exhibit.training.DictionaryMoment;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// Draws dots, what arrows have found among them, and the arrows, around the origin of a canvas.
///
/// @param radius how many pixels norm 1 is
record SearchPicture(GraphicsContext gc, Turn turn, double radius) {

    /// All in units of the radius: how long an arrow is that answers often enough, and one that never does.
    private static final double LONG = 1.1;
    private static final double SHORT = .3;
    private static final double OFTEN = .15;

    private static final double POINT = .014;
    private static final double NEW = 1.6;
    private static final double SHAFT = .042;
    private static final double HEAD = .15;
    private static final double BADGE = .16;
    private static final double BADGE_AT = 1.34;
    private static final double WAY = .013;
    private static final double START = .038;
    private static final double BEAM = .1;

    private static final double FAINT = .26;
    private static final double SILENT = .4;
    private static final double UNFOUND = .46;
    private static final double[] GLOW = {3.6, 2.6, 1.7};
    private static final double GLOW_LIGHT = .16;

    /// @param found the things whose dots have their colour
    void points(SamplePoints points, List<Integer> found) {
        for (int point = 0; point < SamplePoints.COUNT; point++) {
            double fresh = points.fresh(point);
            boolean own = points.thing(point) != SamplePoints.SEVERAL && found.contains(points.thing(point));
            gc.setFill(own ? Badge.colour(points.thing(point)) : fresh > 0 ? Palette.WORDS : Palette.GATE);
            gc.setGlobalAlpha(own ? .85 : .5 + .5 * fresh);
            double r = POINT * radius * (1 + NEW * fresh);
            double x = right(points.x(point), points.y(point));
            double y = down(points.x(point), points.y(point));
            gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        }
        gc.setGlobalAlpha(1);
    }

    /// What was to be found and was not: a beam for each thing, and its badge.
    void missed(Embedding truth, List<Integer> found) {
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(BEAM * radius);
        for (int thing = 0; thing < truth.features(); thing++)
            if (!found.contains(thing) && truth.represented(thing)) {
                double x = right(truth.coordinate(thing, 0), truth.coordinate(thing, 1));
                double y = down(truth.coordinate(thing, 0), truth.coordinate(thing, 1));
                gc.setGlobalAlpha(FAINT);
                gc.setStroke(Badge.colour(thing));
                gc.strokeLine(0, 0, x, y);
                gc.setGlobalAlpha(1);
                badge(thing, x, y, UNFOUND);
            }
    }

    /// The ways that arrows came.
    void ways(ArrowPaths paths) {
        gc.setGlobalAlpha(.55);
        gc.setFill(Palette.LOST);
        gc.setStroke(Palette.GATE);
        gc.setLineWidth(.45 * START * radius);
        for (var way : paths.ways())
            way(way);
        gc.setGlobalAlpha(1);
    }

    private void way(List<double[]> way) {
        for (var at : way) {
            double r = WAY * radius;
            gc.fillOval(LONG * right(at[0], at[1]) - r, LONG * down(at[0], at[1]) - r, 2 * r, 2 * r);
        }
        if (way.isEmpty()) return;
        double r = START * radius;
        double x = LONG * right(way.getFirst()[0], way.getFirst()[1]);
        double y = LONG * down(way.getFirst()[0], way.getFirst()[1]);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    /// Those that have found nothing first, then those that shine over them.
    void arrows(DictionaryMoment now, DictionaryFinds finds) {
        gc.setLineCap(StrokeLineCap.ROUND);
        for (int arrow = 0; arrow < finds.things().size(); arrow++)
            if (finds.things().get(arrow) == DictionaryFinds.NONE) grey(now, arrow);
        for (int arrow = 0; arrow < finds.things().size(); arrow++)
            if (finds.things().get(arrow) != DictionaryFinds.NONE) found(now, arrow, finds.things().get(arrow));
        gc.setFill(Palette.WORDS);
        double r = .75 * SHAFT * radius;
        gc.fillOval(-r, -r, 2 * r, 2 * r);
    }

    private void grey(DictionaryMoment now, int arrow) {
        gc.setGlobalAlpha(now.activity().get(arrow) == 0 ? SILENT : 1);
        arrow(now, arrow, Palette.GATE);
        gc.setGlobalAlpha(1);
    }

    private void found(DictionaryMoment now, int arrow, int thing) {
        var colour = Badge.colour(thing);
        double length = length(now, arrow) * radius;
        double x = length * right(now.directions(), arrow);
        double y = length * down(now.directions(), arrow);
        gc.setStroke(colour);
        gc.setGlobalAlpha(GLOW_LIGHT);
        for (double wide : GLOW) {
            gc.setLineWidth(wide * SHAFT * radius);
            gc.strokeLine(0, 0, x, y);
        }
        gc.setGlobalAlpha(1);
        arrow(now, arrow, colour);
        badge(thing, x, y, 1);
    }

    private void arrow(DictionaryMoment now, int arrow, Color colour) {
        double length = length(now, arrow) * radius;
        double dx = right(now.directions(), arrow);
        double dy = down(now.directions(), arrow);
        double neck = length - .8 * HEAD * radius;
        gc.setStroke(colour);
        gc.setFill(colour);
        gc.setLineWidth(SHAFT * radius);
        gc.strokeLine(0, 0, neck * dx, neck * dy);
        double back = length - HEAD * radius;
        double side = .52 * HEAD * radius;
        gc.fillPolygon(new double[]{length * dx, back * dx - side * dy, back * dx + side * dy},
                new double[]{length * dy, back * dy + side * dx, back * dy - side * dx}, 3);
    }

    /// How far an arrow reaches: the more often it answers, the further.
    private static double length(DictionaryMoment now, int arrow) {
        return SHORT + (LONG - SHORT) * Math.sqrt(Math.min(1, now.activity().get(arrow) / OFTEN));
    }

    /// On the ring, in the direction of a point.
    private void badge(int thing, double x, double y, double light) {
        double away = BADGE_AT * radius / Math.hypot(x, y);
        Badge.draw(gc, thing, away * x, away * y, BADGE * radius, light);
    }

    private double right(double x, double y) {
        return radius * turn.planeRight(x, y);
    }

    private double down(double x, double y) {
        return radius * turn.planeDown(x, y);
    }

    private double right(Embedding directions, int arrow) {
        return turn.planeRight(directions.coordinate(arrow, 0), directions.coordinate(arrow, 1));
    }

    private double down(Embedding directions, int arrow) {
        return turn.planeDown(directions.coordinate(arrow, 0), directions.coordinate(arrow, 1));
    }
}
