package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.view.kit.Badge;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// How what comes pulls the dot, before arrows have been seen: a thread from each thing that has one. The threads of
/// those that have none run dry inside the rim.
final class Threads {

    private static final double WIDTH = .026;
    private static final double APART = .045;
    private static final double DRY = .3;

    private final GraphicsContext gc;
    private final double radius;
    private final Turn turn;
    private final Embedding embedding;

    /// @param radius how many pixels norm 1 is
    Threads(GraphicsContext gc, double radius, Turn turn, Embedding embedding) {
        this.gc = gc;
        this.radius = radius;
        this.turn = turn;
        this.embedding = embedding;
    }

    /// @param entry where they come in, in radians clockwise from the right
    void draw(ForwardPass pass, double entry) {
        double rim = Disc.RING * radius;
        double dotX = radius * turn.right(pass, pass.moved());
        double dotY = radius * turn.down(pass, pass.moved());
        gc.setLineWidth(Math.max(1.5, WIDTH * radius));
        gc.setLineCap(StrokeLineCap.ROUND);
        for (int i = 0; i < embedding.features(); i++) {
            double aside = (i - (embedding.features() - 1) / 2.) * APART * radius;
            double x = rim * Math.cos(entry) - aside * Math.sin(entry);
            double y = rim * Math.sin(entry) + aside * Math.cos(entry);
            gc.setStroke(Badge.colour(i));
            gc.setGlobalAlpha(pass.light(i));
            if (embedding.represented(i))
                pull(x, y, dotX + .3 * aside, dotY + .3 * aside, entry);
            else
                runDry(x, y, aside, entry);
        }
        gc.setGlobalAlpha(1);
    }

    private void pull(double x, double y, double dotX, double dotY, double entry) {
        double in = .55 * radius;
        gc.beginPath();
        gc.moveTo(x, y);
        gc.bezierCurveTo(x - in * Math.cos(entry), y - in * Math.sin(entry), dotX + .6 * in * Math.cos(entry),
                dotY + .6 * in * Math.sin(entry), dotX, dotY);
        gc.stroke();
    }

    private void runDry(double x, double y, double aside, double entry) {
        gc.setGlobalAlpha(.5 * gc.getGlobalAlpha());
        gc.setLineDashes(.1, 3 * WIDTH * radius);
        gc.strokeLine(x, y, x - DRY * radius * Math.cos(entry) - aside * Math.sin(entry),
                y - DRY * radius * Math.sin(entry) + aside * Math.cos(entry));
        gc.setLineDashes();
    }
}
