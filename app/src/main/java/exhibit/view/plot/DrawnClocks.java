package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/// Clocks that add: hand plus hand is hand, and around the last one a ray for how sure the answer is of each hour.
final class DrawnClocks {

    private static final String[] SIGNS = {"+", "="};
    private static final double SIGN = .42;
    private static final double RAYS = .3;
    /// Where the place is this much higher than wide, the answer stands below.
    private static final double BELOW = .62;
    private static final Color[] HANDS = {Palette.FISH, Palette.STAR, Palette.LEAF};

    private DrawnClocks() {
    }

    static void draw(Pen pen, Box box, Plot.Clocks plot) {
        int last = plot.hands().size() - 1;
        boolean below = box.height() > BELOW * box.width();
        double across = below ? 2 * last + SIGN * last : 2 * (last + 1) + SIGN * last + 2 * RAYS;
        double foot = 1.6 * pen.line();
        double high = below ? 4 + 2 * RAYS : 2 + 2 * RAYS;
        double radius = Math.min(box.width() / across, (box.height() - (below ? 2 : 1) * foot) / high);
        double left = box.x() + (box.width() - radius * across) / 2;
        double free = (box.height() - radius * high - (below ? 2 : 1) * foot) / 2;
        double y = box.y() + free + radius * (below ? 1 : 1 + RAYS);
        for (int k = 0; k < last; k++) {
            double x = left + radius * (1 + k * (2 + SIGN));
            clock(pen, x, y, radius, plot, k);
            if (k < last - 1 || !below) sign(pen, x + radius * (1 + SIGN / 2), y, SIGNS[k == last - 1 ? 1 : 0]);
        }
        double x = below ? box.x() + box.width() / 2 : left + radius * (1 + last * (2 + SIGN) + RAYS);
        double deep = below ? y + foot + radius * (2 + RAYS) : y;
        if (below) sign(pen, x - radius * (1 + RAYS + SIGN / 2), deep, SIGNS[1]);
        rays(pen, x, deep, radius, plot);
        clock(pen, x, deep, radius, plot, last);
    }

    private static void sign(Pen pen, double x, double y, String sign) {
        pen.write(sign, x, y, TextAlignment.CENTER, Palette.WORDS);
    }

    private static void clock(Pen pen, double x, double y, double radius, Plot.Clocks plot, int k) {
        boolean last = k == plot.hands().size() - 1;
        face(pen, x, y, radius, plot.hours());
        hand(pen, x, y, radius, plot.hands().get(k) / (double) plot.hours(), HANDS[k % HANDS.length]);
        pen.write(Integer.toString(plot.hands().get(k)), x, y + radius * (last ? 1 + RAYS : 1) + .8 * pen.line(),
                TextAlignment.CENTER, Palette.WORDS);
    }

    private static void face(Pen pen, double x, double y, double radius, int hours) {
        pen.gc.setFill(Palette.RAISED);
        pen.gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.gc.setStroke(Palette.QUIET);
        pen.gc.setLineWidth(Math.max(1, .014 * radius));
        for (int hour = 0; hour < hours; hour++)
            line(pen, x, y, hour / (double) hours, (hour == 0 ? .8 : .9) * radius, .97 * radius);
    }

    private static void hand(Pen pen, double x, double y, double radius, double turn, Color colour) {
        pen.gc.setStroke(colour);
        pen.gc.setFill(colour);
        pen.gc.setLineCap(StrokeLineCap.ROUND);
        pen.gc.setLineWidth(Math.max(2, .06 * radius));
        line(pen, x, y, turn, 0, .74 * radius);
        pen.gc.fillOval(x - .07 * radius, y - .07 * radius, .14 * radius, .14 * radius);
    }

    private static void rays(Pen pen, double x, double y, double radius, Plot.Clocks plot) {
        pen.gc.setStroke(Palette.LEAF);
        pen.gc.setLineCap(StrokeLineCap.BUTT);
        pen.gc.setLineWidth(Math.max(1.5, 3.6 * radius / plot.hours()));
        for (int hour = 0; hour < plot.hours(); hour++)
            line(pen, x, y, hour / (double) plot.hours(), 1.03 * radius,
                    (1.03 + (RAYS - .05) * plot.rays().get(hour)) * radius);
    }

    /// Along a radius, clockwise from the top.
    private static void line(Pen pen, double x, double y, double turn, double from, double to) {
        double dx = Math.sin(2 * Math.PI * turn), dy = -Math.cos(2 * Math.PI * turn);
        pen.gc.strokeLine(x + from * dx, y + from * dy, x + to * dx, y + to * dy);
    }
}
