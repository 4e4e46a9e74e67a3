package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.stream.IntStream;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Strips below each other: a wave with its values as beads, and beside it how much of each frequency is in it.
final class DrawnWaves {

    private static final double WAVE = .58;
    /// Below this share a frequency needs no number.
    private static final double NAMED = .12;
    private static final double FULL = .92;
    /// In strips that are lower than so many letters, numbers stand beside the bars.
    private static final double LOW = 2.6;

    private DrawnWaves() {
    }

    static void draw(Pen pen, Box box, Plot.Waves plot) {
        int count = plot.waves().rows();
        double foot = 1.2 * pen.line();
        var strips = box.without(0, .3 * pen.letters, 0, foot);
        double most = IntStream.range(0, count).mapToDouble(k -> largest(plot.waves(), k)).max().orElse(1);
        for (int k = 0; k < count; k++) {
            var strip = strips.row(k, count, .5 * pen.letters);
            var wave = strip.without(0, 0, (1 - WAVE) * strip.width(), 0);
            ground(pen, wave);
            wave(pen, wave, plot.waves(), k, most);
            spectrum(pen, strip.without(wave.width() + 1.2 * pen.letters, 0, 0, 0), plot.power(), k);
        }
        double y = box.bottom() - .5 * pen.line();
        pen.write(pen.label("waves.numbers"), strips.x() + WAVE * strips.width() / 2, y, TextAlignment.CENTER,
                Palette.QUIET, WAVE * strips.width());
        pen.write(pen.label("waves.frequencies"), strips.x() + (1 + WAVE) / 2 * strips.width(), y,
                TextAlignment.CENTER, Palette.QUIET, (1 - WAVE) * strips.width() - pen.letters);
    }

    private static void ground(Pen pen, Box box) {
        pen.gc.setFill(Palette.RAISED);
        pen.gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), pen.letters, pen.letters);
        pen.gc.setFill(Palette.LINE);
        pen.gc.fillRect(box.x(), Math.rint(box.y() + box.height() / 2), box.width(), 1);
    }

    private static void wave(Pen pen, Box box, Grid waves, int k, double most) {
        int p = waves.columns();
        double middle = box.y() + box.height() / 2, high = .42 * box.height();
        var inner = box.without(.6 * pen.letters, 0, .6 * pen.letters, 0);
        double bead = Math.min(.22 * pen.letters, .3 * inner.width() / p);
        var colour = Badge.colour(k);
        pen.gc.setStroke(colour.deriveColor(0, 1, 1, .55));
        pen.gc.setFill(colour);
        pen.gc.setLineWidth(Math.max(1, .1 * pen.letters));
        pen.gc.setLineJoin(StrokeLineJoin.ROUND);
        pen.gc.beginPath();
        for (int a = 0; a < p; a++) {
            double x = inner.x() + inner.width() * a / (p - 1), y = middle - high * waves.at(k, a) / most;
            pen.gc.lineTo(x, y);
            pen.gc.fillOval(x - bead, y - bead, 2 * bead, 2 * bead);
        }
        pen.gc.stroke();
    }

    private static void spectrum(Pen pen, Box box, Grid power, int k) {
        int count = power.columns();
        boolean beside = box.height() < LOW * pen.letters;
        var bars = box.without(0, beside ? 0 : pen.line(), 0, 0);
        for (int f = 0; f < count; f++) {
            var column = bars.column(f, count, 0);
            double share = power.at(k, f);
            double high = Math.max(1, FULL * share * bars.height());
            pen.gc.setFill(share < NAMED ? Palette.LINE : Badge.colour(k));
            pen.gc.fillRect(column.x() + .12 * column.width(), bars.bottom() - high, .76 * column.width(), high);
            if (share < NAMED) continue;
            var name = Integer.toString(f + 1);
            if (beside)
                pen.write(name, column.x() - .2 * pen.letters, box.y() + box.height() / 2, TextAlignment.RIGHT,
                        Palette.WORDS);
            else
                pen.write(name, column.x() + column.width() / 2, bars.bottom() - high - .55 * pen.line(),
                        TextAlignment.CENTER, Palette.WORDS);
        }
        pen.gc.setFill(Palette.LINE);
        pen.gc.fillRect(bars.x(), Math.rint(bars.bottom()), bars.width(), 1);
    }

    private static double largest(Grid waves, int k) {
        return IntStream.range(0, waves.columns()).mapToDouble(a -> Math.abs(waves.at(k, a))).max().orElse(1);
    }
}
