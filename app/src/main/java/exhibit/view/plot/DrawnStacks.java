package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.stream.IntStream;
import javafx.scene.text.TextAlignment;

/// A column for each neuron, a slice for each feature it carries, as high as its weight; slices that pull down hang
/// below the line. Under each column stands how many features it carries; the one that is picked has a frame.
final class DrawnStacks {

    /// Weights below this share of the largest are too small to see.
    private static final double LEAST = .1;
    private static final double THICK = .78;
    private static final double SMALLEST_BADGE = 5;

    private DrawnStacks() {
    }

    /// @return where the columns lie, with what stands below
    static Box draw(Pen pen, Box box, Plot.Stacks plot) {
        var weights = plot.weights();
        double least = LEAST * largest(weights);
        var area = box.without(0, 2, 0, 1.4 * pen.line());
        double up = tallest(weights, least, 1);
        double down = tallest(weights, least, -1);
        double unit = up + down == 0 ? 0 : area.height() / (up + down);
        double zero = area.y() + unit * up;
        pen.gc.setFill(Palette.QUIET);
        pen.gc.fillRect(area.x(), Math.rint(Math.min(zero, area.bottom())), area.width(), 1);
        for (int neuron = 0; neuron < weights.rows(); neuron++) {
            var column = area.column(neuron, weights.rows(), 0);
            stack(pen, weights, neuron, least, column, zero, unit);
            carried(pen, column, count(weights, neuron, least), weights.rows());
        }
        plot.picked().ifPresent(neuron -> frame(pen, box.column(neuron, weights.rows(), 0)));
        return box;
    }

    private static void frame(Pen pen, Box column) {
        pen.gc.setStroke(Palette.WORDS);
        pen.gc.setLineWidth(2);
        pen.gc.strokeRoundRect(Math.rint(column.x()) + 1, Math.rint(column.y()) + 1, Math.rint(column.width()) - 2,
                Math.floor(column.height()) - 3, 8, 8);
    }

    private static void stack(Pen pen, Grid weights, int neuron, double least, Box column, double zero, double unit) {
        double up = zero;
        double down = zero;
        for (int feature = 0; feature < weights.columns(); feature++) {
            double weight = weights.at(neuron, feature);
            if (Math.abs(weight) < least || weight == 0)
                continue;
            double high = unit * Math.abs(weight);
            up -= weight > 0 ? high : 0;
            slice(pen, feature, new Box(column.x() + (1 - THICK) / 2 * column.width(), weight > 0 ? up : down,
                    THICK * column.width(), high));
            down += weight > 0 ? 0 : high;
        }
    }

    private static void slice(Pen pen, int feature, Box slice) {
        double seam = slice.height() > 4 ? 1 : 0;
        double round = Math.min(5, slice.height() / 3);
        pen.gc.setFill(Badge.colour(feature));
        pen.gc.fillRoundRect(slice.x(), slice.y() + seam, Math.max(1, slice.width()),
                Math.max(.5, slice.height() - 2 * seam), round, round);
        double radius = Math.min(.85 * pen.letters, .44 * Math.min(slice.width(), slice.height()));
        if (radius >= SMALLEST_BADGE)
            Badge.sign(pen.gc, feature, slice.x() + slice.width() / 2, slice.y() + slice.height() / 2, radius);
    }

    /// One feature: a neuron of its own, in full light.
    private static void carried(Pen pen, Box column, int count, int neurons) {
        var colour = count == 1 ? Palette.WORDS : Palette.QUIET;
        double x = column.x() + column.width() / 2;
        double y = column.bottom() + .7 * pen.line();
        if (neurons * 1.3 * pen.letters <= column.width() * neurons)
            pen.write(Integer.toString(count), x, y, TextAlignment.CENTER, colour, column.width());
        else if (count == 1) {
            pen.gc.setFill(colour);
            DrawnDots.shape(pen, 0, x, y, Math.min(.35 * column.width(), .25 * pen.letters));
        }
    }

    private static int count(Grid weights, int neuron, double least) {
        return (int) IntStream.range(0, weights.columns())
                .filter(f -> weights.at(neuron, f) != 0 && Math.abs(weights.at(neuron, f)) >= least).count();
    }

    private static double tallest(Grid weights, double least, int sign) {
        return IntStream.range(0, weights.rows()).mapToDouble(n -> IntStream.range(0, weights.columns())
                .mapToDouble(f -> sign * weights.at(n, f)).filter(w -> w >= least).sum()).max().orElse(0);
    }

    /// The largest absolute value of a grid.
    static double largest(Grid grid) {
        return IntStream.range(0, grid.rows()).mapToDouble(r -> IntStream.range(0, grid.columns())
                .mapToDouble(c -> Math.abs(grid.at(r, c))).max().orElse(0)).max().orElse(0);
    }
}
