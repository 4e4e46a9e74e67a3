package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.text.TextAlignment;

/// Two axes around an area, with their names and round numbers along them; no grid.
record Axes(Scale x, Scale y, Box area) {

    /// A number wants this much of an axis, in letters.
    private static final double TICK_ROOM = 4.2;
    private static final double TICK_LINES = 2.2;

    /// @param right what to leave free at the right, for names beside the lines
    static Axes draw(Pen pen, Box box, Plot.Axis x, Plot.Axis y, double right) {
        double foot = 2 * pen.line() + .3 * pen.letters;
        double head = pen.line() + .4 * pen.letters;
        int rows = (int) ((box.height() - head - foot) / (TICK_LINES * pen.letters));
        double widest = new Scale(y, 0, 1).ticks(rows).stream().mapToDouble(tick -> pen.width(pen.figure(tick))).max()
                .orElse(0);
        var area = box.without(widest + .6 * pen.letters, head, Math.max(right, .8 * pen.letters), foot);
        var axes = new Axes(new Scale(x, area.x(), area.right()), new Scale(y, area.bottom(), area.y()), area);
        axes.names(pen, box);
        axes.ground(pen);
        axes.below(pen);
        axes.beside(pen, rows);
        return axes;
    }

    private void names(Pen pen, Box box) {
        pen.write(pen.label(y.axis().name()), box.x(), box.y() + .5 * pen.line(), TextAlignment.LEFT, Palette.QUIET);
        pen.write(pen.label(x.axis().name()), (area.x() + area.right()) / 2, box.bottom() - .5 * pen.line(),
                TextAlignment.CENTER, Palette.QUIET);
    }

    private void ground(Pen pen) {
        pen.gc.setFill(Palette.LINE);
        pen.gc.fillRect(area.x(), Math.rint(area.bottom()), area.width(), 1);
        pen.gc.fillRect(Math.rint(area.x()), area.y(), 1, area.height());
    }

    private void below(Pen pen) {
        for (double tick : x.ticks((int) (area.width() / (TICK_ROOM * pen.letters)))) {
            pen.gc.setFill(Palette.QUIET);
            pen.gc.fillRect(Math.rint(x.at(tick)), area.bottom(), 1, .3 * pen.letters);
            pen.write(pen.figure(tick), x.at(tick), area.bottom() + .3 * pen.letters + .5 * pen.line(),
                    TextAlignment.CENTER, Palette.QUIET);
        }
    }

    private void beside(Pen pen, int rows) {
        for (double tick : y.ticks(rows)) {
            pen.gc.setFill(Palette.QUIET);
            pen.gc.fillRect(area.x() - .3 * pen.letters, Math.rint(y.at(tick)), .3 * pen.letters, 1);
            pen.write(pen.figure(tick), area.x() - .5 * pen.letters, y.at(tick), TextAlignment.RIGHT, Palette.QUIET);
        }
    }
}
