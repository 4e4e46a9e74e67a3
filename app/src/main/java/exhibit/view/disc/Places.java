package exhibit.view.disc;

import exhibit.model.Embedding;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where each feature's badge lies, how large and how bright, in units of the circle's radius around its centre.
public final class Places {

    /// Below this norm a thing has lost its place; from `KEPT` on the badge sits on the tip of its arrow.
    private static final double LOST = .2;
    private static final double KEPT = Embedding.REPRESENTED;

    /// A badge's radius, and how much of it and of its light a lost thing keeps.
    public static final double BADGE = .145;
    private static final double LOST_SIZE = .62;
    private static final double LOST_LIGHT = .42;
    /// How much larger a badge is one radius nearer than the centre, or smaller farther away.
    private static final double NEAR_SIZE = .22;
    private static final int ROOMY = 8;

    /// A finger is no pen: this far from a badge it still means it.
    private static final double FINGER = .45;

    public final double[] x;
    public final double[] y;
    final double[] depth;
    final double[] kept;
    final double badge;

    private Places(int features) {
        x = new double[features];
        y = new double[features];
        depth = new double[features];
        kept = new double[features];
        badge = BADGE * Math.min(1, Math.sqrt((double) ROOMY / features));
    }

    public static Places of(Embedding embedding, Turn turn) {
        var places = new Places(embedding.features());
        for (int i = 0; i < places.x.length; i++)
            places.put(i, embedding, turn);
        if (embedding.features() <= BadgeSpreader.MOST) {
            BadgeSpreader.wait(places);
            switch (embedding.hidden()) {
                case 1 -> BadgeSpreader.queue(places);
                case 2 -> BadgeSpreader.spread(places);
                default -> {
                } // a solid turns, so that nothing stays hidden
            }
        }
        return places;
    }

    /// Before anything was learned, all wait around the centre.
    static Places ofNothing(int features) {
        var places = new Places(features);
        BadgeSpreader.wait(places);
        return places;
    }

    private void put(int i, Embedding embedding, Turn turn) {
        x[i] = turn.right(embedding, i);
        y[i] = turn.down(embedding, i);
        depth[i] = turn.depth(embedding, i);
        kept[i] = smooth((embedding.norm(i) - LOST) / (KEPT - LOST));
    }

    /// Nearer things are larger.
    public double radius(int i) {
        return badge * (LOST_SIZE + (1 - LOST_SIZE) * kept[i]) * (1 + NEAR_SIZE * Math.clamp(depth[i], -1, 1));
    }

    /// What is kept has all its light, however far away: faint means lost, and nothing else.
    public double light(int i) {
        return LOST_LIGHT + (1 - LOST_LIGHT) * kept[i];
    }

    /// Whether a badge lies there.
    boolean isCovered(double x, double y) {
        return IntStream.range(0, this.x.length).anyMatch(i -> away(i, x, y) < radius(i));
    }

    /// The badge that a finger means, where one is near.
    OptionalInt nearest(double fingerX, double fingerY) {
        return IntStream.range(0, x.length).filter(i -> away(i, fingerX, fingerY) < FINGER)
                .boxed().min(Comparator.comparingDouble(i -> away(i, fingerX, fingerY)))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private double away(int i, double fingerX, double fingerY) {
        return Math.hypot(x[i] - fingerX, y[i] - fingerY);
    }

    private static double smooth(double t) {
        double clamped = Math.clamp(t, 0., 1.);
        return clamped * clamped * (3 - 2 * clamped);
    }
}
