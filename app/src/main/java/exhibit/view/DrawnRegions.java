package exhibit.view;

import exhibit.chapter.Plot;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// A map over two axes: each kind of cell has its colour and its sign, and its name stands on the map.
final class DrawnRegions {

    private static final Color[] COLOURS = {Palette.QUIET, Palette.FISH, Palette.AGAINST, Palette.LEAF, Palette.STAR,
        Palette.KEY, Palette.DROP, Palette.BELL};
    private static final double FAINTEST = .18;
    private static final double SMALLEST_SIGN = 11;

    private DrawnRegions() {
    }

    static void draw(Pen pen, Box box, Plot.Regions plot) {
        var axes = Axes.draw(pen, box.without(0, 0, 0, 1.3 * pen.line()), plot.x(), plot.y(), 0);
        var kinds = plot.kinds();
        for (int r = 0; r < kinds.rows(); r++)
            for (int c = 0; c < kinds.columns(); c++)
                cell(pen, plot, r, c, cell(axes.area(), plot, r, c));
        pen.gc.save();
        DrawnLines.clip(pen, axes.area());
        for (var border : plot.borders())
            border(pen, axes, border);
        pen.gc.restore();
        legend(pen, box, plot);
    }

    /// Rows count from the bottom.
    private static Box cell(Box area, Plot.Regions plot, int row, int column) {
        int rows = plot.kinds().rows();
        return area.row(rows - 1 - row, rows, 0).column(column, plot.kinds().columns(), 0);
    }

    private static void cell(Pen pen, Plot.Regions plot, int row, int column, Box cell) {
        int kind = (int) plot.kinds().at(row, column);
        double gap = Math.min(cell.width(), cell.height()) > 8 ? 1 : 0;
        pen.gc.setFill(kind < 0 ? Palette.RAISED : shaded(kind, plot.shade().at(row, column)));
        pen.gc.fillRect(cell.x(), cell.y(), cell.width() - gap, cell.height() - gap);
        if (kind >= 0 && Math.min(cell.width(), cell.height()) >= SMALLEST_SIGN)
            sign(pen, kind, cell);
    }

    private static Color colour(int kind) {
        return COLOURS[Math.floorMod(kind, COLOURS.length)];
    }

    private static Color shaded(int kind, double shade) {
        return Palette.RAISED.interpolate(colour(kind), FAINTEST + (1 - FAINTEST) * Math.clamp(shade, 0, 1));
    }

    private static void sign(Pen pen, int kind, Box cell) {
        pen.gc.setFill(Palette.GROUND);
        double r = Math.min(.14 * Math.min(cell.width(), cell.height()), .3 * pen.letters);
        DrawnDots.shape(pen, kind, cell.x() + cell.width() / 2, cell.y() + cell.height() / 2, r);
    }

    /// A dark seam below a light line can be seen on every colour.
    private static void border(Pen pen, Axes axes, Plot.Line border) {
        var gc = pen.gc;
        for (var colour : new Color[]{Palette.GROUND, Palette.WORDS}) {
            gc.setStroke(colour);
            gc.setLineWidth(colour.equals(Palette.GROUND) ? 4.5 : 2);
            gc.beginPath();
            for (var point : border.points())
                gc.lineTo(axes.x().at(point.x()), axes.y().at(point.y()));
            gc.stroke();
        }
    }

    /// Below the map: a swatch and a name for each kind, as many as fit.
    private static void legend(Pen pen, Box box, Plot.Regions plot) {
        int count = plot.legend().size();
        double swatch = 1.1 * pen.letters;
        double wanted = plot.legend().stream()
                .mapToDouble(name -> pen.width(pen.label(name)) + swatch + 1.4 * pen.letters).sum();
        double shrink = Math.min(1, box.width() / Math.max(1, wanted));
        double x = box.x();
        double y = box.bottom() - .5 * pen.line();
        for (int kind = 0; kind < count; kind++) {
            var name = pen.label(plot.legend().get(kind));
            double most = shrink * (pen.width(name) + .9 * pen.letters) - 2;
            var patch = new Box(x, y - swatch / 2, swatch, swatch);
            pen.gc.setFill(colour(kind));
            pen.gc.fillRoundRect(patch.x(), patch.y(), swatch, swatch, 3, 3);
            sign(pen, kind, patch);
            pen.write(name, patch.right() + .35 * pen.letters, y, TextAlignment.LEFT, Palette.WORDS, most);
            x += shrink * (pen.width(name) + swatch + 1.4 * pen.letters);
        }
    }
}
