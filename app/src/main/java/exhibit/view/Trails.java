package exhibit.view;

import exhibit.training.Snapshot;
import java.util.ArrayDeque;
import java.util.Iterator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Where the arrows have just been: tails that fade within half a second.
final class Trails {

    private static final long NANOS = 500_000_000;
    private static final double BRIGHTEST = .4;
    private static final int MOST_FEATURES = 60;

    private final ArrayDeque<Moment> moments = new ArrayDeque<>();

    private record Moment(Snapshot snapshot, long nanos) {}

    /// A new run leaves no trail from the old one.
    void add(Snapshot snapshot, long nanos) {
        if (!moments.isEmpty() && !follows(moments.getLast().snapshot, snapshot))
            moments.clear();
        moments.add(new Moment(snapshot, nanos));
        forget(nanos);
    }

    void forget(long nanos) {
        while (!moments.isEmpty() && nanos - moments.getFirst().nanos > NANOS)
            moments.removeFirst();
    }

    boolean visible() {
        return moments.size() > 1;
    }

    void draw(GraphicsContext gc, Turn turn, double radius, long nanos) {
        if (!visible() || moments.getLast().snapshot.embedding().features() > MOST_FEATURES)
            return;
        gc.setLineCap(StrokeLineCap.BUTT);
        for (int i = 0; i < moments.getLast().snapshot.embedding().features(); i++)
            draw(gc, turn, radius, nanos, i);
        gc.setGlobalAlpha(1);
    }

    private void draw(GraphicsContext gc, Turn turn, double radius, long nanos, int feature) {
        gc.setStroke(Badge.colour(feature));
        Iterator<Moment> each = moments.iterator();
        var from = turn.tip(each.next().snapshot.embedding(), feature);
        while (each.hasNext()) {
            var moment = each.next();
            var to = turn.tip(moment.snapshot.embedding(), feature);
            double fresh = Math.clamp(1 - (double) (nanos - moment.nanos) / NANOS, 0., 1.);
            gc.setGlobalAlpha(BRIGHTEST * fresh);
            gc.setLineWidth(1 + 1.1 * Places.BADGE * radius * fresh);
            gc.strokeLine(radius * from.x(), radius * from.y(), radius * to.x(), radius * to.y());
            from = to;
        }
    }

    private static boolean follows(Snapshot before, Snapshot after) {
        return after.step() >= before.step() && after.experiment().seed() == before.experiment().seed()
                && after.experiment().take() == before.experiment().take()
                && after.embedding().hidden() == before.embedding().hidden()
                && after.embedding().features() == before.embedding().features();
    }
}
