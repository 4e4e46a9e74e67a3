package exhibit.model.data;

/// How many cells lie empty before the next that is not, where each is not with probability p: P(gap > g) = (1-p)^(g+1).
/// A gap is looked up rather than computed, because logarithms differ between machines in the last bit.
final class GeometricGaps {

    /// A gap of this length only says that so many cells are empty; what comes after is drawn anew.
    static final int LONGEST = 255;

    /// Random bits that a gap is looked up by, and the first of them that lead to the shortest gap it can be.
    private static final int BITS = 30;
    private static final int LEADING = 12;

    /// Draws under `below[g]` mean a gap of at most g.
    private final int[] below = new int[LONGEST + 1];
    private final byte[] shortest = new byte[1 << LEADING];

    GeometricGaps(double p) {
        double longer = 1;
        for (int g = 0; g < LONGEST; g++) {
            longer *= 1 - p;
            below[g] = (int) Math.round((1 - longer) * (1 << BITS));
        }
        below[LONGEST] = 1 << BITS;
        for (int s = 0; s < shortest.length; s++)
            shortest[s] = (byte) from(s == 0 ? 0 : shortest[s - 1] & 0xff, s << (BITS - LEADING));
    }

    /// @param random 64 random bits, of which the upper 30 are used
    int gap(long random) {
        int draw = (int) (random >>> (Long.SIZE - BITS));
        return from(shortest[draw >>> (BITS - LEADING)] & 0xff, draw);
    }

    private int from(int g, int draw) {
        while (below[g] <= draw)
            g++;
        return g;
    }
}
