package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Where pushes of one length bring one input: a ring around it, red where a push costs, blue where it helps; the
/// visitor's push as an arrow, and the one that costs most with its name.
final class DrawnAttack {

    private static final double STEP = .24;
    private static final double BEAD = .42;
    private static final double WORST = .62;
    private static final double NAME = 2.4;
    private static final double SHADE = .8;

    private DrawnAttack() {
    }

    /// @return where the input is without a push
    static Box draw(Pen pen, Box box, Plot.Attack plot) {
        var turn = new Turn();
        double radius = Math.min(box.width(), box.height()) / 2 / reach(plot);
        var scale = new Disk(box.x() + box.width() / 2, box.y() + box.height() / 2, radius);
        pen.gc.save();
        pen.gc.translate(scale.x, scale.y);
        DrawnArrows.ground(pen.gc, plot.embedding(), turn, radius);
        DrawnArrows.arrows(pen.gc, radius, List.of()).draw(Places.of(plot.embedding(), turn), false);
        pen.gc.restore();
        ring(pen, scale, plot);
        push(pen, scale, plot);
        worst(pen, scale, plot);
        return new Box(scale.right(plot.clean()), scale.down(plot.clean()), 0, 0);
    }

    /// The hidden layer laid over pixels.
    private record Disk(double x, double y, double radius) {

        double right(Plot.Point point) {
            return x + radius * point.x();
        }

        double down(Plot.Point point) {
            return y - radius * point.y();
        }
    }

    private static double reach(Plot.Attack plot) {
        double farthest = plot.ring().stream().mapToDouble(point -> Math.hypot(point.x(), point.y())).max().orElse(0);
        return Math.max(DrawnArrows.reach(plot.embedding()), farthest + Places.BADGE);
    }

    private static void ring(Pen pen, Disk disk, Plot.Attack plot) {
        double most = plot.costs().stream().mapToDouble(Math::abs).max().orElse(1);
        for (int d = 0; d < plot.ring().size(); d++)
            spot(pen, disk, plot.ring().get(d), STEP, colour(plot.costs().get(d) / (most == 0 ? 1 : most)));
    }

    private static Color colour(double share) {
        return Palette.LINE.interpolate(share < 0 ? Palette.FISH : Palette.AGAINST, Math.abs(share));
    }

    /// An arrow from where the input is to where it comes.
    private static void push(Pen pen, Disk disk, Plot.Attack plot) {
        var to = plot.ring().get(plot.chosen());
        pen.gc.setStroke(Palette.WORDS);
        pen.gc.setLineWidth(Math.max(1.5, .16 * pen.letters));
        pen.gc.strokeLine(disk.right(plot.clean()), disk.down(plot.clean()), disk.right(to), disk.down(to));
        spot(pen, disk, plot.clean(), BEAD + .12, Palette.GROUND);
        spot(pen, disk, plot.clean(), BEAD, Palette.QUIET);
        spot(pen, disk, to, BEAD + .12, Palette.GROUND);
        spot(pen, disk, to, BEAD, Palette.WORDS);
    }

    private static void worst(Pen pen, Disk disk, Plot.Attack plot) {
        var at = plot.ring().get(plot.worst());
        double x = disk.right(at), y = disk.down(at), r = WORST * pen.letters;
        pen.gc.setStroke(Palette.AGAINST);
        pen.gc.setLineWidth(Math.max(1.5, .14 * pen.letters));
        pen.gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        double away = Math.atan2(y - disk.down(plot.clean()), x - disk.right(plot.clean()));
        name(pen, x, y, away);
    }

    /// On a ground of its own, since it may lie on an arrow.
    private static void name(Pen pen, double x, double y, double away) {
        var name = pen.label("attack.worst");
        var place = place(pen.sheet(), x, y, away, pen.width(name), pen.letters);
        pen.gc.setGlobalAlpha(SHADE);
        pen.gc.setFill(Palette.GROUND);
        pen.gc.fillRoundRect(place.x() - .2 * pen.letters, place.y() - .1 * pen.letters,
                place.width() + .4 * pen.letters, place.height() + .2 * pen.letters, 4, 4);
        pen.gc.setGlobalAlpha(1);
        pen.write(name, place.x(), place.y() + place.height() / 2, TextAlignment.LEFT, Palette.AGAINST);
    }

    /// Where the name of what costs most stands: away from the input, or where the sheet ends there above or below its
    /// ring, and on no part of that.
    ///
    /// @param x and y, the middle of the ring
    /// @param away from the input to it, in radians against the clock from the right, downwards
    /// @param wide the name
    static Box place(Box sheet, double x, double y, double away, double wide, double letters) {
        double far = NAME * WORST * letters, right = Math.cos(away);
        double left = x + far * right - (Math.abs(right) < .5 ? wide / 2 : right > 0 ? 0 : wide);
        double top = y + far * Math.sin(away) - letters / 2;
        var outside = new Box(left, top, wide, letters);
        if (holds(sheet, outside)) return outside;
        double beside = Math.clamp(x - wide / 2, sheet.x(), Math.max(sheet.x(), sheet.right() - wide));
        var below = new Box(beside, y + far - letters / 2, wide, letters);
        return holds(sheet, below) ? below : new Box(beside, y - far - letters / 2, wide, letters);
    }

    private static boolean holds(Box sheet, Box box) {
        return box.x() >= sheet.x() && box.right() <= sheet.right() && box.y() >= sheet.y()
                && box.bottom() <= sheet.bottom();
    }

    private static void spot(Pen pen, Disk disk, Plot.Point at, double letters, Color colour) {
        double r = letters * pen.letters;
        pen.gc.setFill(colour);
        pen.gc.fillOval(disk.right(at) - r, disk.down(at) - r, 2 * r, 2 * r);
    }
}
