package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.text.TextAlignment;

/// Two axes around an area, with their names and round numbers along them; no grid.
record Axes(Scale x, Scale y, Box area) {

    /// A number wants this much of an axis, in letters.
    private static final double TICK_ROOM = 4.2;
    private static final double TICK_LINES = 2.2;

    /// @param right what to leave free at the right, for names beside the lines
    static Axes draw(Pen pen, Box box, Plot.Axis x, Plot.Axis y, double right) {
        double foot = (pen.countsAlong() ? 2 : 1) * pen.line() + .3 * pen.letters;
        double head = pen.line() + .4 * pen.letters;
        int rows = (int) ((box.height() - head - foot) / (TICK_LINES * pen.letters));
        double widest = marks(pen, new Scale(y, 0, 1), rows).stream()
                .mapToDouble(tick -> pen.width(pen.figure(tick, y)))
                .max()
                .orElse(0);
        var area = box.without(widest + .6 * pen.letters, head, Math.max(right, .8 * pen.letters), foot);
        var axes = new Axes(new Scale(x, area.x(), area.right()), new Scale(y, area.bottom(), area.y()), area);
        axes.ground(pen);
        axes.below(pen);
        axes.beside(pen, rows);
        axes.names(pen, box);
        return axes;
    }

    /// Round numbers along an axis, or the first and the last of them.
    private static List<Double> marks(Pen pen, Scale scale, int most) {
        return pen.countsAlong() ? scale.ticks(most) : scale.ends();
    }

    /// The name of the axis below says where it leads.
    private void names(Pen pen, Box box) {
        pen.write(pen.label(y.axis().name()), box.x(), box.y() + .5 * pen.line(), TextAlignment.LEFT, Palette.QUIET);
        var name = pen.label(x.axis().name()) + (pen.countsAlong() ? "" : " →");
        double ends = pen.countsAlong()
                ? 0
                : marks(pen, x, 2).stream().mapToDouble(end -> pen.width(pen.figure(end, x.axis()))).sum();
        pen.write(name, (area.x() + area.right()) / 2, box.bottom() - .5 * pen.line(),
                TextAlignment.CENTER, Palette.QUIET, area.width() - ends - pen.letters);
    }

    private void ground(Pen pen) {
        pen.gc.setFill(Palette.LINE);
        pen.gc.fillRect(area.x(), Math.rint(area.bottom()), area.width(), 1);
        pen.gc.fillRect(Math.rint(area.x()), area.y(), 1, area.height());
    }

    private void below(Pen pen) {
        for (double tick : marks(pen, x, (int) (area.width() / (TICK_ROOM * pen.letters)))) {
            pen.gc.setFill(Palette.QUIET);
            pen.gc.fillRect(Math.rint(x.at(tick)), area.bottom(), 1, .3 * pen.letters);
            pen.write(pen.figure(tick, x.axis()), x.at(tick), area.bottom() + .3 * pen.letters + .5 * pen.line(),
                    TextAlignment.CENTER, Palette.QUIET);
        }
    }

    private void beside(Pen pen, int rows) {
        for (double tick : marks(pen, y, rows)) {
            pen.gc.setFill(Palette.QUIET);
            pen.gc.fillRect(area.x() - .3 * pen.letters, Math.rint(y.at(tick)), .3 * pen.letters, 1);
            pen.write(pen.figure(tick, y.axis()), area.x() - .5 * pen.letters, y.at(tick), TextAlignment.RIGHT,
                    Palette.QUIET);
        }
    }
}
