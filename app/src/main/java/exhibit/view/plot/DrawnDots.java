package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;

/// A cloud of points: told apart by colour and by shape; level lines say where a cluster ought to be.
final class DrawnDots {

    private static final double RADIUS = .3;
    /// Beyond this many points each is drawn smaller, in the measure that they share the same room.
    private static final double ROOMY = 150;
    private static final double SMALLEST = 1.1;
    private static final double FAINT = .35;
    private static final int SHAPES = 4;

    private DrawnDots() {
    }

    static void draw(Pen pen, Box box, Plot.Dots plot) {
        var names = new SideNames();
        DrawnLines.levels(pen, names, plot.levels(), plot.y());
        var axes = Axes.draw(pen, box, plot.x(), plot.y(), names.width(pen, box));
        DrawnLines.levels(pen, axes, plot.levels());
        double crowd = Math.max(1, plot.dots().size() / ROOMY);
        double radius = Math.max(SMALLEST, RADIUS * pen.letters / Math.pow(crowd, .25));
        pen.gc.save();
        DrawnLines.clip(pen, axes.area());
        for (var dot : plot.dots())
            if (Double.isFinite(dot.x()) && Double.isFinite(dot.y()))
                dot(pen, dot.tone(), axes.x().at(dot.x()), axes.y().at(dot.y()), radius);
        pen.gc.restore();
        names.write(pen, axes);
    }

    private static void dot(Pen pen, int tone, double x, double y, double radius) {
        pen.gc.setGlobalAlpha(tone < 0 ? FAINT : 1);
        pen.gc.setFill(tone < 0 ? Palette.QUIET : Badge.colour(tone));
        shape(pen, tone, x, y, radius);
        pen.gc.setGlobalAlpha(1);
    }

    /// Circle, square, triangle, diamond.
    static void shape(Pen pen, int tone, double x, double y, double r) {
        switch (Math.max(0, tone) % SHAPES) {
            case 0 -> pen.gc.fillOval(x - r, y - r, 2 * r, 2 * r);
            case 1 -> pen.gc.fillRect(x - .85 * r, y - .85 * r, 1.7 * r, 1.7 * r);
            case 2 -> pen.gc.fillPolygon(new double[]{x, x + 1.15 * r, x - 1.15 * r},
                    new double[]{y - 1.25 * r, y + .85 * r, y + .85 * r}, 3);
            default -> pen.gc.fillPolygon(new double[]{x, x + 1.3 * r, x, x - 1.3 * r},
                    new double[]{y - 1.3 * r, y, y + 1.3 * r, y}, 4);
        }
    }
}
