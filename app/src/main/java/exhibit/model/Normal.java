package exhibit.model;

/// Normal numbers by their place: the same bits on every machine.
public final class Normal {

    private Normal() {
    }

    /// Fills `count` places from `at` on with mean 0; the rest stays as it is.
    public static float[] fill(float[] to, int at, int count, double deviation, long seed) {
        for (int e = 0; e < count; e++)
            to[at + e] = (float) (deviation * of(SplitMix.mix(seed), e));
        return to;
    }

    /// Standard normal numbers in pairs: the hashes of two places make a point of the plane (Box and Muller), and the
    /// even number is its one coordinate, the odd one the other.
    static double of(long place, int e) {
        long pair = place + (e & ~1);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(pair)));
        double angle = 2 * Math.PI * uniform(pair + 1);
        return radius * ((e & 1) == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle));
    }

    /// Above 0, at most 1.
    private static double uniform(long place) {
        return ((SplitMix.mix(~place) >>> 11) + 1) * 0x1p-53;
    }
}
