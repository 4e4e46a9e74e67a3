package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.training.Snapshot;
import exhibit.view.kit.Badge;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;

/// Where the arrows have just been: tails that fade within half a second.
final class Trails {

    private static final long NANOS = 500_000_000;
    /// Points of a tail lie this far apart: nearer ones cost time and show nothing more.
    private static final long STEP_NANOS = 33_000_000;
    private static final double BRIGHTEST = .34;
    /// In units of the circle's radius.
    private static final double SPACING = .04;
    private static final double DOT = .07;
    private static final int MOST_FEATURES = 60;

    private final ArrayDeque<Moment> moments = new ArrayDeque<>();
    private long beforeLast;

    private record Moment(Snapshot snapshot, long nanos) {}

    /// A new run leaves no trail from the old one.
    void add(Snapshot snapshot, long nanos) {
        if (!moments.isEmpty() && !snapshot.follows(moments.getLast().snapshot))
            moments.clear();
        if (moments.size() > 1 && nanos - beforeLast < STEP_NANOS)
            moments.removeLast();
        else
            beforeLast = nanos;
        moments.add(new Moment(snapshot, nanos));
        forget(nanos);
    }

    void forget(long nanos) {
        while (!moments.isEmpty() && nanos - moments.getFirst().nanos > NANOS)
            moments.removeFirst();
    }

    /// Where arrows have just been.
    void each(Consumer<Embedding> seen) {
        for (var moment : moments)
            seen.accept(moment.snapshot.embedding());
    }

    boolean visible() {
        return moments.size() > 1;
    }

    void draw(GraphicsContext gc, Turn turn, double radius, long nanos) {
        if (!visible() || moments.getLast().snapshot.embedding().features() > MOST_FEATURES)
            return;
        for (int i = 0; i < moments.getLast().snapshot.embedding().features(); i++) {
            gc.setFill(Badge.colour(i));
            draw(gc, turn, radius, nanos, i);
        }
        gc.setGlobalAlpha(1);
    }

    /// Back from the tip along the way it came, one dot after every few pixels.
    private void draw(GraphicsContext gc, Turn turn, double radius, long nanos, int feature) {
        double next = SPACING;
        var each = moments.descendingIterator();
        var to = each.next();
        while (each.hasNext()) {
            var from = each.next();
            double x = turn.right(to.snapshot.embedding(), feature);
            double y = turn.down(to.snapshot.embedding(), feature);
            double dx = turn.right(from.snapshot.embedding(), feature) - x;
            double dy = turn.down(from.snapshot.embedding(), feature) - y;
            double length = Math.hypot(dx, dy);
            for (; next <= length; next += SPACING) {
                double part = next / length;
                double age = nanos - to.nanos + part * (to.nanos - from.nanos);
                dot(gc, radius, x + part * dx, y + part * dy, age);
            }
            next -= length;
            to = from;
        }
    }

    private static void dot(GraphicsContext gc, double radius, double x, double y, double age) {
        double fresh = 1 - age / NANOS;
        if (fresh <= 0)
            return;
        double size = DOT * radius * fresh;
        gc.setGlobalAlpha(BRIGHTEST * fresh);
        gc.fillOval(radius * x - size, radius * y - size, 2 * size, 2 * size);
    }
}
