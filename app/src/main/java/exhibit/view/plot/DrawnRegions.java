package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// A map over two axes: each kind of cell has its colour and its sign, and its name stands on the map.
final class DrawnRegions {

    /// As in the paper: grey for what is left out, warm for superposition, blue for a dimension of one's own.
    private static final Color[] COLOURS = {Palette.QUIET, Palette.STAR, Palette.FISH, Palette.LEAF, Palette.KEY,
        Palette.DROP, Palette.BELL};
    /// A dark seam below a light line can be seen on every colour.
    private static final List<Color> SEAM = List.of(Palette.GROUND, Palette.WORDS);
    /// No wider than so many heights, so that cells stay cells.
    private static final double FLATTEST = 1.9;
    private static final double FAINTEST = .18;
    private static final double SMALLEST_SIGN = 11;

    private DrawnRegions() {
    }

    /// @return where the cells lie
    static Box draw(Pen pen, Box sheet, Plot.Regions plot) {
        double spare = Math.max(0, sheet.width() - FLATTEST * sheet.height());
        var box = sheet.without(spare / 2, 0, spare / 2, 0);
        var present = present(plot);
        int lines = legend(pen, box, plot, present, 0, false);
        var axes = Axes.draw(pen, box.without(0, 0, 0, (lines + .3) * pen.line()), plot.x(), plot.y(), 0);
        var kinds = plot.kinds();
        for (int r = 0; r < kinds.rows(); r++)
            for (int c = 0; c < kinds.columns(); c++)
                cell(pen, plot, r, c, cell(axes.area(), plot, r, c));
        pen.gc.save();
        DrawnLines.clip(pen, axes.area());
        for (var border : plot.borders())
            border(pen, axes, border);
        pen.gc.restore();
        plot.picked().ifPresent(picked -> pick(pen, cell(axes.area(), plot, picked.row(), picked.column())));
        legend(pen, box, plot, present, lines, true);
        return axes.area();
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
        if (gap == 0)
            whole(pen, cell);
        else
            pen.gc.fillRect(cell.x(), cell.y(), cell.width() - gap, cell.height() - gap);
        if (kind >= 0 && Math.min(cell.width(), cell.height()) >= SMALLEST_SIGN)
            sign(pen, kind, cell);
    }

    /// To the edges of pixels, so that no seam is seen between small cells.
    private static void whole(Pen pen, Box cell) {
        double x = Math.rint(cell.x()), y = Math.rint(cell.y());
        pen.gc.fillRect(x, y, Math.rint(cell.right()) - x, Math.rint(cell.bottom()) - y);
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

    private static void pick(Pen pen, Box cell) {
        for (var colour : SEAM) {
            pen.gc.setStroke(colour);
            pen.gc.setLineWidth(colour.equals(Palette.GROUND) ? 6 : 3);
            pen.gc.strokeRect(cell.x(), cell.y(), cell.width() - 1, cell.height() - 1);
        }
    }

    private static void border(Pen pen, Axes axes, Plot.Line border) {
        var gc = pen.gc;
        for (var colour : SEAM) {
            gc.setStroke(colour);
            gc.setLineWidth(colour.equals(Palette.GROUND) ? 4.5 : 2);
            gc.beginPath();
            for (var point : border.points())
                gc.lineTo(axes.x().at(point.x()), axes.y().at(point.y()));
            gc.stroke();
        }
        if (!border.name().isEmpty())
            ball(pen, axes, border.points().getLast());
    }

    /// What has rolled so far.
    private static void ball(Pen pen, Axes axes, Plot.Point at) {
        double r = .55 * pen.letters;
        pen.gc.setFill(Palette.BELL);
        pen.gc.fillOval(axes.x().at(at.x()) - r, axes.y().at(at.y()) - r, 2 * r, 2 * r);
        pen.gc.setStroke(Palette.GROUND);
        pen.gc.setLineWidth(1.5);
        pen.gc.strokeOval(axes.x().at(at.x()) - r, axes.y().at(at.y()) - r, 2 * r, 2 * r);
    }

    /// The kinds that can be seen.
    private static List<Integer> present(Plot.Regions plot) {
        var kinds = plot.kinds();
        return IntStream.range(0, plot.legend().size())
                .filter(kind -> IntStream.range(0, kinds.rows() * kinds.columns())
                        .anyMatch(k -> (int) kinds.at(k / kinds.columns(), k % kinds.columns()) == kind))
                .boxed().toList();
    }

    /// Below the map: a swatch and a name for each kind, on as many lines as they need.
    ///
    /// @param lines how many that are, where it is known
    /// @return how many lines they need
    private static int legend(Pen pen, Box box, Plot.Regions plot, List<Integer> kinds, int lines, boolean drawn) {
        double swatch = 1.1 * pen.letters;
        double x = box.x();
        int line = 0;
        for (int kind : kinds) {
            var name = pen.label(plot.legend().get(kind));
            double wide = swatch + .35 * pen.letters + pen.width(name);
            if (x > box.x() && x + wide > box.right()) {
                x = box.x();
                line++;
            }
            if (drawn)
                entry(pen, kind, name, new Box(x, box.bottom() - (lines - line - .5) * pen.line() - swatch / 2,
                        swatch, swatch));
            x += wide + pen.letters;
        }
        return line + 1;
    }

    private static void entry(Pen pen, int kind, String name, Box swatch) {
        pen.gc.setFill(colour(kind));
        pen.gc.fillRoundRect(swatch.x(), swatch.y(), swatch.width(), swatch.height(), 3, 3);
        sign(pen, kind, swatch);
        pen.write(name, swatch.right() + .35 * pen.letters, swatch.y() + swatch.height() / 2, TextAlignment.LEFT,
                Palette.WORDS, pen.sheet().right() - swatch.right() - .35 * pen.letters);
    }
}
