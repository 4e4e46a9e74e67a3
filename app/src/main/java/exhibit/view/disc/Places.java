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

    /// The same where badges stand just outside the tips.
    static final double BESIDE_TIP = .16;

    /// How far from the centre lost things wait, and where each shall be tapped.
    private static final double RING = .24;
    private static final double ASKING = .9;

    /// Large badges stand before the tips, so that the disc holds them.
    private static final double INSIDE = -.12;

    private static final double LOST_SIZE = .62;
    private static final double LOST_LIGHT = .42;
    /// How much larger a badge is one radius nearer than the centre, or smaller farther away.
    private static final double NEAR_SIZE = .22;
    private static final int ROOMY = 8;

    /// A finger is no pen: this far from a badge it still means it.
    private static final double FINGER = .45;

    public final double[] x;
    public final double[] y;

    /// Where arrows end: under their badges, or on a plot where they do in truth, even if badges stand beside each other.
    final double[] tipX;
    final double[] tipY;
    final double[] depth;
    final double[] kept;
    final double badge;
    private final double outside;
    private final double lost;

    private Places(int features, Stand stand) {
        x = new double[features];
        y = new double[features];
        tipX = new double[features];
        tipY = new double[features];
        depth = new double[features];
        kept = new double[features];
        badge = stand.badge * Math.min(1, Math.sqrt((double) ROOMY / features));
        outside = stand.outside;
        lost = stand.lost;
    }

    /// How badges stand, in units of the circle's radius.
    ///
    /// @param badge the radius of one
    /// @param outside how far beyond the tip of its arrow it stands
    /// @param ring how far from the centre lost things wait at the least
    /// @param lost how much of its size a lost thing keeps
    /// @param apart how far from each other they stand where arrows meet, in the sum of their radii
    record Stand(double badge, double outside, double ring, double lost, double apart) {

        /// On the tips, and beside each other where tips meet: a plot.
        static final Stand PLOT = new Stand(BADGE, 0, RING, LOST_SIZE, BadgeSpreader.BESIDE);

        /// Just outside the tips, so that none hides what lands there.
        static final Stand MACHINE = new Stand(BESIDE_TIP, BESIDE_TIP, RING, LOST_SIZE,
                BadgeSpreader.HALF_SEEN);

        /// All large enough for a finger, and those that are lost far enough from the centre to be tapped one by one.
        static Stand asking(double badge) {
            return new Stand(badge, INSIDE, ASKING, 1, BadgeSpreader.HALF_SEEN);
        }
    }

    /// As a plot has them.
    public static Places of(Embedding embedding, Turn turn) {
        return of(embedding, turn, Stand.PLOT);
    }

    static Places of(Embedding embedding, Turn turn, Stand stand) {
        var places = new Places(embedding.features(), stand);
        for (int i = 0; i < places.x.length; i++)
            places.put(i, embedding, turn);
        if (embedding.features() <= BadgeSpreader.MOST) {
            BadgeSpreader.wait(places, stand.ring);
            places.pointAtBadges();
            switch (embedding.hidden()) {
                case 1 -> BadgeSpreader.queue(places);
                case 2 -> BadgeSpreader.spread(places, stand.apart);
                default -> {
                } // a solid turns, so that nothing stays hidden
            }
        } else
            places.pointAtBadges();
        if (stand.apart < 1)
            places.pointAtBadges();
        return places;
    }

    private void pointAtBadges() {
        System.arraycopy(x, 0, tipX, 0, x.length);
        System.arraycopy(y, 0, tipY, 0, y.length);
    }

    /// Before anything was learned, all wait around the centre.
    static Places ofNothing(int features, Stand stand) {
        var places = new Places(features, stand);
        BadgeSpreader.wait(places, stand.ring);
        places.pointAtBadges();
        return places;
    }

    private void put(int i, Embedding embedding, Turn turn) {
        x[i] = turn.right(embedding, i);
        y[i] = turn.down(embedding, i);
        depth[i] = turn.depth(embedding, i);
        kept[i] = smooth((embedding.norm(i) - LOST) / (KEPT - LOST));
        double length = Math.hypot(x[i], y[i]);
        if (length == 0) return;
        x[i] *= 1 + kept[i] * outside / length;
        y[i] *= 1 + kept[i] * outside / length;
    }

    /// Nearer things are larger.
    public double radius(int i) {
        return badge * (lost + (1 - lost) * kept[i]) * (1 + NEAR_SIZE * Math.clamp(depth[i], -1, 1));
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
