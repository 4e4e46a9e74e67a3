package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.view.kit.Badge;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// What a sample lights on the disc: each thing that comes its arrow, as long as it comes strongly, and dotted lines that
/// lay arrow on arrow up to where the dot lands.
final class LitArrows {

    private static final double SHAFT = .05;
    private static final double[] GLOW = {3.4, 2.4, 1.6};
    private static final double[] GLOW_LIGHT = {.08, .12, .2};
    private static final double DOTS = .016;

    private final GraphicsContext gc;
    private final double radius;
    private final Turn turn;
    private final Embedding embedding;

    /// @param radius how many pixels norm 1 is
    LitArrows(GraphicsContext gc, double radius, Turn turn, Embedding embedding) {
        this.gc = gc;
        this.radius = radius;
        this.turn = turn;
        this.embedding = embedding;
    }

    void draw(ForwardPass pass) {
        gc.setLineCap(StrokeLineCap.ROUND);
        int last = Math.min(pass.x().size(), embedding.features());
        for (int i = 0; i < last; i++)
            if (pass.comes(i) && embedding.represented(i))
                shaft(pass, i);
        if (pass.moved() > 0 && pass.x().stream().anyMatch(x -> x > 0))
            helpers(pass, last);
    }

    private void shaft(ForwardPass pass, int i) {
        double x = radius * pass.light(i) * turn.right(embedding, i);
        double y = radius * pass.light(i) * turn.down(embedding, i);
        gc.setStroke(Badge.colour(i));
        for (int g = 0; g < GLOW.length; g++)
            stroke(x, y, GLOW[g] * SHAFT, GLOW_LIGHT[g]);
        stroke(x, y, SHAFT, 1);
    }

    private void stroke(double x, double y, double width, double light) {
        gc.setGlobalAlpha(light);
        gc.setLineWidth(Math.max(1.5, width * radius));
        gc.strokeLine(0, 0, x, y);
        gc.setGlobalAlpha(1);
    }

    /// From the tip of each arrow on, as the next ones lead; the last of them ends at the dot.
    private void helpers(ForwardPass pass, int last) {
        gc.setLineWidth(Math.max(1.2, DOTS * radius));
        gc.setLineDashes(.1, 2.6 * DOTS * radius);
        int count = 0;
        for (int i = 0; i < last; i++)
            if (pass.comes(i) && embedding.represented(i))
                count++;
        if (count == 2)
            both(pass, last);
        else if (count > 2)
            chain(pass, last);
        gc.setLineDashes();
    }

    /// Two arrows: each once more at the other's tip.
    private void both(ForwardPass pass, int last) {
        for (int i = 0; i < last; i++)
            for (int j = 0; j < last; j++)
                if (i != j && draws(pass, i) && draws(pass, j)) {
                    gc.setStroke(Badge.colour(j));
                    double x = pass.light(i) * turn.right(embedding, i);
                    double y = pass.light(i) * turn.down(embedding, i);
                    gc.strokeLine(radius * x, radius * y, radius * (x + pass.light(j) * turn.right(embedding, j)),
                            radius * (y + pass.light(j) * turn.down(embedding, j)));
                }
    }

    private void chain(ForwardPass pass, int last) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < last; i++)
            if (draws(pass, i)) {
                double nextX = x + pass.light(i) * turn.right(embedding, i);
                double nextY = y + pass.light(i) * turn.down(embedding, i);
                gc.setStroke(Badge.colour(i));
                gc.strokeLine(radius * x, radius * y, radius * nextX, radius * nextY);
                x = nextX;
                y = nextY;
            }
    }

    private boolean draws(ForwardPass pass, int i) {
        return pass.comes(i) && embedding.represented(i);
    }
}
