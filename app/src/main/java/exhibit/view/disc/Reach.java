package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.training.Snapshot;

/// How far from its middle a picture of arrows is drawn on, to either side and up or down, in units of the circle's
/// radius. Mutable; for one thread.
final class Reach {

    /// How far strokes, tails and the dot reach beyond the points that they are drawn at.
    private static final double FIGURE = .12;
    private static final double STROKE = .1;
    private static final double TAIL = .08;
    private static final double DOT = .12;

    private double right;
    private double down;

    double right() {
        return right;
    }

    double down() {
        return down;
    }

    /// As far as all that is seen of a picture on which nothing is marked.
    void of(Snapshot seen, DiscFrame frame, Turn turn, Places places) {
        right = 0;
        down = 0;
        for (int i = 0; i < places.x.length; i++)
            to(places.x[i], places.y[i], Math.max(places.radius(i), FIGURE));
        if (frame.isSolid())
            to(1, turn.equator(), STROKE);
        for (var ghost : seen.ghosts())
            tips(ghost, turn, STROKE);
        frame.trails().each(before -> tips(before, turn, TAIL));
        frame.sample().ifPresent(sample -> sums(sample, seen.embedding(), turn));
    }

    private void to(double x, double y, double more) {
        right = Math.max(right, Math.abs(x) + more);
        down = Math.max(down, Math.abs(y) + more);
    }

    private void tips(Embedding embedding, Turn turn, double more) {
        for (int i = 0; i < embedding.features(); i++)
            to(turn.right(embedding, i), turn.down(embedding, i), more);
    }

    /// Arrow laid on arrow, in whichever order, and the way of the dot.
    private void sums(ForwardPass sample, Embedding embedding, Turn turn) {
        double toRight = 0, toLeft = 0, toFoot = 0, toTop = 0;
        for (int i = 0; i < embedding.features(); i++) {
            double x = sample.light(i) * turn.right(embedding, i), y = sample.light(i) * turn.down(embedding, i);
            toRight += Math.max(x, 0);
            toLeft += Math.min(x, 0);
            toFoot += Math.max(y, 0);
            toTop += Math.min(y, 0);
        }
        to(toRight, toFoot, STROKE);
        to(toLeft, toTop, STROKE);
        to(turn.right(sample, 0), turn.down(sample, 0), DOT);
        to(turn.right(sample, 1), turn.down(sample, 1), DOT);
    }
}
