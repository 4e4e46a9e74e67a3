package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Lines over one axis: told apart by colour and by dashes, with their names at their ends.
final class DrawnLines {

    /// Dashes in letters, one row a tone.
    private static final double[][] DASHES = {{}, {.7, .4}, {.15, .35}, {1, .35, .15, .35}};

    /// A mark's radius and the breadth of its rim, in letters.
    private static final double MARK = .28;
    private static final double RIM = .14;

    /// Where lines are more than these, those in grey are a ground for the ones that are lit.
    private static final int CROWD = 8;
    private static final double FAINT = .22;

    private DrawnLines() {
    }

    static void draw(Pen pen, Box box, Plot.Lines plot) {
        var names = new SideNames();
        for (var line : plot.lines())
            end(plot, line).ifPresent(at -> names.add(pen.label(line.name()), at, colour(line)));
        levels(pen, names, plot.levels(), plot.y());
        var axes = Axes.draw(pen, box, plot.x(), plot.y(), names.width(pen, box));
        levels(pen, axes, plot.levels());
        pen.gc.save();
        clip(pen, axes.area());
        for (var line : plot.lines()) {
            pen.gc.setGlobalAlpha(light(plot, line));
            line(pen, axes, line, colour(line));
        }
        pen.gc.setGlobalAlpha(1);
        for (var mark : plot.marks())
            mark(pen, axes, mark);
        pen.gc.restore();
        names.write(pen, axes);
    }

    /// How much of its light a line has.
    static double light(Plot.Lines plot, Plot.Line line) {
        return plot.lines().size() > CROWD && line.tone() < 0 ? FAINT : 1;
    }

    /// With a rim, so that it stands out from the lines around it.
    private static void mark(Pen pen, Axes axes, Plot.Dot mark) {
        double r = MARK * pen.letters, x = axes.x().at(mark.x()), y = axes.y().at(mark.y());
        pen.gc.setFill(Palette.GROUND);
        pen.gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        pen.gc.setStroke(mark.tone() < 0 ? Palette.QUIET : Palette.WORDS);
        pen.gc.setLineWidth(RIM * pen.letters);
        pen.gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    static void levels(Pen pen, SideNames names, List<Plot.Level> levels, Plot.Axis y) {
        for (var level : levels)
            if (new Scale(y, 0, 1).holds(level.at()))
                names.add(pen.label(level.name()), level.at(), Palette.WORDS);
    }

    static void levels(Pen pen, Axes axes, List<Plot.Level> levels) {
        pen.gc.setStroke(Palette.WORDS);
        pen.gc.setLineWidth(1);
        pen.gc.setLineCap(StrokeLineCap.BUTT);
        pen.gc.setLineDashes(2, 4);
        for (var level : levels)
            if (axes.y().holds(level.at())) {
                double y = Math.rint(axes.y().at(level.at())) + .5;
                pen.gc.strokeLine(axes.area().x(), y, axes.area().right(), y);
            }
        pen.gc.setLineDashes();
    }

    static void line(Pen pen, Axes axes, Plot.Line line, Color colour) {
        var gc = pen.gc;
        gc.setStroke(colour);
        gc.setLineWidth(Math.max(1.5, .16 * pen.letters));
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        var dashes = DASHES[tone(line) % DASHES.length].clone();
        for (int d = 0; d < dashes.length; d++)
            dashes[d] *= pen.letters;
        gc.setLineDashes(dashes);
        gc.beginPath();
        boolean begun = false;
        for (var point : line.points()) {
            begun &= known(point);
            if (!known(point))
                continue;
            if (begun)
                gc.lineTo(axes.x().at(point.x()), axes.y().at(point.y()));
            else
                gc.moveTo(axes.x().at(point.x()), axes.y().at(point.y()));
            begun = true;
        }
        gc.stroke();
        gc.setLineDashes();
    }

    /// What follows is drawn inside the box only, with a little room for round ends.
    static void clip(Pen pen, Box box) {
        pen.gc.beginPath();
        pen.gc.rect(box.x() - 2, box.y() - 3, box.width() + 4, box.height() + 6);
        pen.gc.clip();
    }

    private static boolean known(Plot.Point point) {
        return Double.isFinite(point.x()) && Double.isFinite(point.y());
    }

    private static Color colour(Plot.Line line) {
        return line.tone() < 0 ? Palette.QUIET : Badge.colour(line.tone());
    }

    private static int tone(Plot.Line line) {
        return Math.max(0, line.tone());
    }

    /// Where its name belongs: the last point that can be seen.
    private static Optional<Double> end(Plot.Lines plot, Plot.Line line) {
        var x = new Scale(plot.x(), 0, 1);
        return line.points().stream().filter(DrawnLines::known).filter(point -> x.holds(point.x()))
                .max(Comparator.comparingDouble(point -> x.at(point.x()))).map(Plot.Point::y);
    }
}
