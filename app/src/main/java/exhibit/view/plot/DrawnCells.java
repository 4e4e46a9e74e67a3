package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.text.TextAlignment;

/// A matrix as cells, with the names of its rows and columns and what its colours stand for.
final class DrawnCells {

    /// Where a matrix is no square, cells may be so much longer than wide, to fill the room there is.
    private static final double LONGEST = 2.2;
    private static final double MOST_NAMES = .34;
    /// A cell of this size, in letters, can say its number.
    private static final double NUMBER_WIDTH = 2.6;
    private static final double WHOLE_NUMBER_WIDTH = 1.7;
    private static final double NUMBER_HEIGHT = 1.3;

    private DrawnCells() {
    }

    static void draw(Pen pen, Box box, Plot.Cells plot) {
        var values = plot.values();
        double left = Math.min(MOST_NAMES * box.width(), width(pen, plot.rows()));
        double foot = (plot.columns().isEmpty() ? 0 : pen.line()) + 1.5 * pen.line();
        var room = box.without(left, .4 * pen.letters, 0, foot);
        double wide = room.width() / values.columns();
        double high = room.height() / values.rows();
        double longest = values.rows() == values.columns() ? 1 : LONGEST;
        wide = Math.min(wide, longest * high);
        high = Math.min(high, longest * wide);
        var cells = new Box(room.x() + (room.width() - wide * values.columns()) / 2, room.y(), wide * values.columns(),
                high * values.rows());
        double number = whole(values) ? WHOLE_NUMBER_WIDTH : NUMBER_WIDTH;
        boolean roomy = wide >= number * pen.letters && high >= NUMBER_HEIGHT * pen.letters;
        new HeatMap(pen.gc, cells, values.rows(), values.columns()).draw(values::at, plot.unit(), !roomy);
        if (roomy)
            numbers(pen, cells, plot);
        rows(pen, cells, high, plot.rows(), left);
        columns(pen, cells, wide, plot.columns());
        key(pen, cells, box, plot);
    }

    private static boolean whole(Grid values) {
        for (int i = 0; i < values.rows(); i++)
            for (int j = 0; j < values.columns(); j++)
                if (values.at(i, j) != Math.rint(values.at(i, j))) return false;
        return true;
    }

    /// Dark on light cells, light on dark ones.
    private static void numbers(Pen pen, Box cells, Plot.Cells plot) {
        var values = plot.values();
        for (int i = 0; i < values.rows(); i++)
            for (int j = 0; j < values.columns(); j++) {
                double value = values.at(i, j);
                var cell = cells.row(i, values.rows(), 0).column(j, values.columns(), 0);
                var colour = HeatMap.letters(value / plot.unit());
                pen.write(pen.figure(Math.rint(100 * value) / 100), cell.x() + .48 * cell.width(),
                        cell.y() + cell.height() / 2, TextAlignment.CENTER, colour, .9 * cell.width());
            }
    }

    private static double width(Pen pen, List<String> names) {
        return names.stream().mapToDouble(name -> pen.width(pen.label(name))).max().orElse(-.5 * pen.letters)
                + .5 * pen.letters;
    }

    private static void rows(Pen pen, Box cells, double high, List<String> names, double left) {
        int stride = (int) Math.max(1, Math.ceil(1.05 * pen.letters / high));
        for (int i = 0; i < names.size(); i += stride)
            pen.write(pen.label(names.get(i)), cells.x() - .5 * pen.letters, cells.y() + (i + .5) * high,
                    TextAlignment.RIGHT, Palette.QUIET, left - .5 * pen.letters);
    }

    private static void columns(Pen pen, Box cells, double wide, List<String> names) {
        int stride = (int) Math.max(1, Math.ceil((width(pen, names) - .1 * pen.letters) / wide));
        if (names.size() <= 2 * stride)
            stride = 1;
        for (int j = 0; j < names.size(); j += stride)
            pen.write(pen.label(names.get(j)), cells.x() + (j + .46) * wide, cells.bottom() + .55 * pen.line(),
                    TextAlignment.CENTER, Palette.QUIET, stride * wide);
    }

    /// The strongest colours and the ground, with the numbers they stand for.
    private static void key(Pen pen, Box cells, Box box, Plot.Cells plot) {
        double y = Math.min(box.bottom() - .5 * pen.line(),
                cells.bottom() + (plot.columns().isEmpty() ? .9 : 1.8) * pen.line());
        double x = cells.x();
        for (int sign = negative(plot) ? -1 : 0; sign <= 1; sign++) {
            var figure = pen.figure(sign * plot.unit());
            var cell = new Box(x, y - .45 * pen.letters, .9 * pen.letters, .9 * pen.letters);
            if (pen.write(figure, cell.right() + .35 * pen.letters, y, TextAlignment.LEFT, Palette.QUIET)) {
                int part = sign;
                new HeatMap(pen.gc, cell, 1, 1).draw((_, _) -> part, 1);
            }
            x = cell.right() + pen.width(figure) + 1.4 * pen.letters;
        }
    }

    private static boolean negative(Plot.Cells plot) {
        var values = plot.values();
        for (int i = 0; i < values.rows(); i++)
            for (int j = 0; j < values.columns(); j++)
                if (values.at(i, j) < 0)
                    return true;
        return false;
    }
}
