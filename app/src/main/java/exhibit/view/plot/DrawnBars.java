package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.text.Things;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;

/// Bars side by side from a common zero. How strongly one is tinted shows in its hue and in dark rungs across it.
final class DrawnBars {

    private static final int MOST_RUNGS = 4;
    /// Between a name's two lines; the French set a space before it.
    private static final String SPLIT = " ?: ";
    private static final double NOTHING = 1e-4;
    /// How far below the smallest bar a logarithmic axis begins, at least; and where it ends when nothing is known.
    private static final double CLEARLY = 2;
    private static final double TEN = 10;
    private static final double THICK = .72;
    /// So few that each can say its number.
    private static final int FEW = 8;

    private DrawnBars() {
    }

    static void draw(Pen pen, Box sheet, Plot.Bars plot) {
        boolean twice = plot.names().stream().anyMatch(name -> pen.label(name).split(SPLIT, 2).length > 1);
        var box = twice ? sheet.without(0, 0, 0, pen.line()) : sheet;
        var range = range(plot);
        double head = pen.line() + .4 * pen.letters;
        var scale = new Scale(range, box.bottom() - 1.2 * pen.line(), box.y() + head + .6 * pen.line());
        int ticks = (int) ((scale.start() - scale.end()) / (2.4 * pen.letters));
        double left = scale.ticks(ticks).stream().mapToDouble(tick -> pen.width(pen.figure(tick, range))).max()
                .orElse(0)
                + .6 * pen.letters;
        var area = box.without(left, head, 0, 1.2 * pen.line());
        pen.write(pen.label(plot.axis()), box.x(), box.y() + .5 * pen.line(), TextAlignment.LEFT, Palette.QUIET);
        for (double tick : scale.ticks(ticks))
            pen.write(pen.figure(tick, range), area.x() - .5 * pen.letters, scale.at(tick), TextAlignment.RIGHT,
                    Palette.QUIET);
        for (int i = 0; i < plot.heights().size(); i++)
            bar(pen, scale, plot, i, area.column(i, plot.heights().size(), 0));
        pen.gc.setFill(Palette.QUIET);
        pen.gc.fillRect(area.x(), Math.rint(ground(scale)), area.width(), 1);
        names(pen, area, plot);
    }

    static Plot.Axis range(Plot.Bars plot) {
        if (plot.logarithmic()) return powers(plot);
        double least = plot.heights().stream().filter(Double::isFinite).min(Double::compare).orElse(0.);
        double most = plot.heights().stream().filter(Double::isFinite).max(Double::compare).orElse(0.);
        return new Plot.Axis(plot.axis(), Math.min(0, least), most <= 0 && least >= 0 ? 1 : Math.max(0, most), false);
    }

    /// From a power of ten clearly below the smallest bar, so that each has a height.
    private static Plot.Axis powers(Plot.Bars plot) {
        var known = plot.heights().stream().filter(height -> height > 0 && Double.isFinite(height))
                .mapToDouble(height -> height).summaryStatistics();
        double from = known.getCount() == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(known.getMin() / CLEARLY)));
        return new Plot.Axis(plot.axis(), from, known.getCount() == 0 ? TEN : known.getMax(), true);
    }

    /// Where bars stand: what is 0 has no place on a logarithmic axis, and no height there.
    private static double ground(Scale scale) {
        return scale.axis().logarithmic() ? scale.start() : scale.at(0);
    }

    private static void bar(Pen pen, Scale scale, Plot.Bars plot, int i, Box column) {
        double height = plot.heights().get(i);
        if (!Double.isFinite(height))
            return;
        double tint = plot.tint().isEmpty() ? height < 0 ? 1 : 0 : Math.clamp(plot.tint().get(i), 0., 1.);
        double wide = Math.max(1, THICK * column.width());
        double ground = ground(scale), end = scale.inside(height);
        double top = Math.min(end, ground);
        var bar = new Box(column.x() + (column.width() - wide) / 2, top, wide,
                Math.max(1, Math.abs(end - ground)));
        double round = Math.min(.3 * wide, 6);
        pen.gc.setFill(Palette.FISH.interpolate(Palette.AGAINST, tint));
        pen.gc.fillRoundRect(bar.x(), bar.y(), bar.width(), bar.height(), round, round);
        if (!plot.tint().isEmpty())
            rungs(pen, bar, (int) Math.round(MOST_RUNGS * tint));
        if (numbered(pen, plot, column))
            pen.write(pen.figure(Math.abs(height) < NOTHING ? 0 : height), bar.x() + wide / 2,
                    bar.y() - .6 * pen.letters, TextAlignment.CENTER,
                    Palette.WORDS, .88 * column.width());
    }

    /// All bars say their numbers, or none does.
    private static boolean numbered(Pen pen, Plot.Bars plot, Box column) {
        return plot.heights().size() <= FEW
                && plot.heights().stream().allMatch(height -> pen.fits(pen.figure(height), .88 * column.width()));
    }

    private static void rungs(Pen pen, Box bar, int count) {
        pen.gc.setFill(Palette.GROUND);
        double apart = .42 * pen.letters;
        for (int rung = 1; rung <= count && rung * apart < bar.height(); rung++)
            pen.gc.fillRect(bar.x(), bar.y() + rung * apart, bar.width(), 1.5);
    }

    /// Features that have a badge wear it.
    private static void names(Pen pen, Box area, Plot.Bars plot) {
        int count = plot.heights().size();
        if (plot.names().isEmpty() && count <= Things.COUNT)
            badges(pen, area, count);
        else
            names(pen, area, plot.names().isEmpty()
                    ? IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList()
                    : plot.names());
    }

    private static void badges(Pen pen, Box area, int count) {
        for (int i = 0; i < count; i++) {
            var column = area.column(i, count, 0);
            Badge.draw(pen.gc, i, column.x() + column.width() / 2, area.bottom() + .72 * pen.line(),
                    Math.min(.55 * pen.letters, .45 * column.width()), 1);
        }
    }

    private static void names(Pen pen, Box area, List<String> names) {
        int count = names.size();
        double widest = names.stream().map(pen::label).flatMap(name -> Stream.of(name.split(SPLIT, 2)))
                .mapToDouble(pen::width).max().orElse(0);
        int stride = (int) Math.max(1, Math.ceil((widest + .3 * pen.letters) * count / area.width()));
        if (count <= FEW)
            stride = 1;
        for (int i = 0; i < count; i += stride) {
            var column = area.column(i, count, 0);
            lines(pen, pen.label(names.get(i)), column.x() + column.width() / 2, area.bottom() + .7 * pen.line(),
                    stride * column.width());
        }
    }

    /// A name of two parts stands on two lines.
    private static void lines(Pen pen, String name, double x, double y, double most) {
        var parts = name.split(SPLIT, 2);
        for (int part = 0; part < parts.length; part++)
            pen.write(parts[part], x, y + part * pen.line(), TextAlignment.CENTER, Palette.QUIET, most);
    }
}
