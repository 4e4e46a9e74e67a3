package exhibit.view.play;

import exhibit.model.Embedding;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import exhibit.view.play.Columns.Column;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The bars beside the heat map, one row a feature, in the features' colours.
final class Bars {

    /// What a full bar stands for.
    private static final double NORM = 1.6;
    private static final double SHARE = 1;
    private static final double BIAS = .6;
    private static final double TWO_BARS = 4;

    private final GraphicsContext gc;
    private final Column rows;

    Bars(GraphicsContext gc, Column rows) {
        this.gc = gc;
        this.rows = rows;
    }

    /// How long each arrow is, and below it in coral how much the others disturb.
    void kept(Embedding embedding) {
        for (int i = 0; i < rows.count(); i++) {
            if (rows.pitch() < TWO_BARS) {
                keptBriefly(embedding, i);
                continue;
            }
            double thick = .4 * rows.pitch();
            double top = rows.middle(i) - .62 * thick;
            bar(Palette.RAISED, 0, rows.width(), top, thick);
            bar(Badge.colour(i), 0, part(embedding.norm(i) / NORM), top, thick);
            bar(Palette.AGAINST, 0, part(bothered(embedding, i) / NORM), top + 1.18 * thick,
                    Math.max(1, .28 * thick));
        }
    }

    /// Where rows are too thin for two bars: one bar, and a coral mark where the other would end.
    private void keptBriefly(Embedding embedding, int i) {
        gc.setFill(Badge.colour(i));
        gc.fillRect(rows.x(), rows.top(i), part(embedding.norm(i) / NORM), rows.pitch());
        gc.setFill(Palette.AGAINST);
        gc.fillRect(rows.x() + part(bothered(embedding, i) / NORM) - 1, rows.top(i), 1.5, rows.pitch());
    }

    /// What was not kept has no direction worth the name, and so nobody lies along it.
    private static double bothered(Embedding embedding, int i) {
        return embedding.represented(i) ? Math.sqrt(embedding.interference(i)) : 0;
    }

    /// How much of a dimension each feature has for itself.
    void room(Embedding embedding) {
        for (int i = 0; i < rows.count(); i++) {
            track(i);
            bar(Badge.colour(i), 0, part(embedding.dimensionality(i) / SHARE), top(i), thick());
        }
    }

    /// What comes out where nothing went in: to the left of the line below zero.
    void guess(Embedding embedding) {
        double middle = rows.width() / 2;
        for (int i = 0; i < rows.count(); i++) {
            track(i);
            double length = middle * Math.clamp(embedding.bias(i) / BIAS, -1, 1);
            gc.setFill(Badge.colour(i));
            gc.fillRect(rows.x() + middle + Math.min(0, length), top(i), Math.abs(length), thick());
        }
        zero();
    }

    /// Tracks without bars.
    void nothing() {
        for (int i = 0; i < rows.count(); i++)
            track(i);
    }

    /// A dotted line at a share of the whole width.
    void reference(double share, double below) {
        gc.setStroke(Palette.WORDS);
        gc.setLineWidth(1.2);
        gc.setLineDashes(2, 3);
        double x = Math.rint(rows.x() + part(share)) + .5;
        gc.strokeLine(x, rows.y(), x, rows.bottom() + below);
        gc.setLineDashes();
    }

    private void zero() {
        gc.setFill(Palette.QUIET);
        gc.fillRect(Math.rint(rows.x() + rows.width() / 2) - .5, rows.y(), 1, rows.bottom() - rows.y());
    }

    private void track(int i) {
        bar(Palette.RAISED, 0, rows.width(), top(i), thick());
    }

    private double thick() {
        return .5 * rows.pitch();
    }

    private double top(int i) {
        return rows.middle(i) - thick() / 2;
    }

    private double part(double share) {
        return rows.width() * Math.clamp(share, 0, 1);
    }

    private void bar(Color colour, double from, double length, double top, double thick) {
        if (length <= 0)
            return;
        double round = Math.min(thick, length);
        gc.setFill(colour);
        gc.fillRoundRect(rows.x() + from, top, length, thick, round, round);
    }
}
