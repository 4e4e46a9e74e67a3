package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.shape.StrokeLineCap;

/// Features as badges, a line where two share a direction. Those that hang together stand in a ring of their own, one
/// ring after another, the largest first.
final class DrawnWeb {

    private static final double LEAST = .08;
    private static final double SHRINK = .96;
    /// The radius of a badge, and what stays free around a ring, in rings' units.
    private static final double BADGE = .34;
    private static final double MARGIN = .62;

    private final Pen pen;
    private final Plot.Web plot;
    private final double[] x;
    private final double[] y;
    private final List<double[]> grounds = new ArrayList<>();

    private DrawnWeb(Pen pen, Plot.Web plot) {
        this.pen = pen;
        this.plot = plot;
        x = new double[plot.parts().size()];
        y = new double[plot.parts().size()];
    }

    static void draw(Pen pen, Box box, Plot.Web plot) {
        var web = new DrawnWeb(pen, plot);
        var rings = rings(plot);
        double unit = Math.min(box.width(), box.height()) / 3;
        while (unit > .5 && !web.place(box, rings, unit))
            unit *= SHRINK;
        web.grounds();
        web.lines(unit);
        for (int i = 0; i < web.x.length; i++)
            Badge.draw(pen.gc, i, web.x[i], web.y[i], BADGE * unit, 1);
    }

    private static List<List<Integer>> rings(Plot.Web plot) {
        return IntStream.range(0, plot.parts().size()).boxed().map(plot.parts()::get).distinct()
                .map(part -> IntStream.range(0, plot.parts().size()).boxed()
                        .filter(i -> plot.parts().get(i).equals(part)).toList())
                .sorted(Comparator.comparingInt(ring -> -ring.size())).toList();
    }

    /// The radius of a ring whose badges stand a unit apart.
    private static double radius(int count) {
        return count == 1 ? 0 : .5 / Math.sin(Math.PI / count);
    }

    /// Row after row, as text is set; every row is centred.
    ///
    /// @return whether all have room
    private boolean place(Box box, List<List<Integer>> rings, double unit) {
        var rows = new ArrayList<List<List<Integer>>>();
        double wide = box.width() + 1;
        for (var ring : rings) {
            double size = size(ring, unit);
            if (wide + size > box.width()) {
                rows.add(new ArrayList<>());
                wide = 0;
            }
            rows.getLast().add(ring);
            wide += size;
        }
        double high = rows.stream().mapToDouble(row -> size(row.getFirst(), unit)).sum();
        double widest = size(rings.getFirst(), unit);
        if (high > box.height() || widest > box.width())
            return false;
        double top = box.y() + (box.height() - high) / 2;
        for (var row : rows) {
            row(box, row, unit, top);
            top += size(row.getFirst(), unit);
        }
        return true;
    }

    private static double size(List<Integer> ring, double unit) {
        return 2 * unit * (radius(ring.size()) + MARGIN);
    }

    private void row(Box box, List<List<Integer>> row, double unit, double top) {
        double left = box.x() + (box.width() - row.stream().mapToDouble(ring -> size(ring, unit)).sum()) / 2;
        double middle = top + size(row.getFirst(), unit) / 2;
        for (var ring : row) {
            double r = unit * radius(ring.size());
            double centre = left + size(ring, unit) / 2;
            grounds.add(new double[]{centre, middle, r + .52 * unit});
            for (int k = 0; k < ring.size(); k++) {
                double angle = 2 * Math.PI * k / ring.size() - Math.PI / 2;
                x[ring.get(k)] = centre + r * Math.cos(angle);
                y[ring.get(k)] = middle + r * Math.sin(angle);
            }
            left += size(ring, unit);
        }
    }

    private void grounds() {
        pen.gc.setFill(Palette.RAISED);
        for (var ground : grounds)
            pen.gc.fillOval(ground[0] - ground[2], ground[1] - ground[2], 2 * ground[2], 2 * ground[2]);
    }

    private void lines(double unit) {
        double most = IntStream.range(0, x.length).mapToDouble(i -> IntStream.range(0, i)
                .mapToDouble(j -> plot.strength().at(i, j)).max().orElse(0)).max().orElse(0);
        pen.gc.setLineCap(StrokeLineCap.ROUND);
        for (int i = 0; most > 0 && i < x.length; i++)
            for (int j = 0; j < i; j++)
                if (plot.strength().at(i, j) >= LEAST * most)
                    line(i, j, plot.strength().at(i, j) / most, unit);
    }

    private void line(int i, int j, double part, double unit) {
        boolean together = plot.parts().get(i).equals(plot.parts().get(j));
        pen.gc.setStroke(together ? Palette.WORDS : Palette.LINE);
        pen.gc.setGlobalAlpha(together ? .35 + .65 * part : .8);
        pen.gc.setLineWidth(Math.max(.75, .14 * unit * part));
        pen.gc.strokeLine(x[i], y[i], x[j], y[j]);
        pen.gc.setGlobalAlpha(1);
    }
}
