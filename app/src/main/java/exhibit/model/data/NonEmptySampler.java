package exhibit.model.data;

import exhibit.model.SplitMix;

/// The data of the paper as far as something is there: samples of which each has at least one feature. The first feature
/// that is there is drawn, and of those behind it each is there as often as ever; so nothing is drawn in vain.
///
///     X (n, BLOCK)  one row a feature, one column a sample
///
/// @param density p of each feature, above 0 and at most 1
public record NonEmptySampler(long seed, int features, double density) implements Source {

    private static final long STRIDE = 0xd1342543de82ef95L;

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        long place = SplitMix.mix(SplitMix.mix(seed) + step) + block;
        for (int j = 0; j < Sampler.BLOCK; j++)
            drawSample(SplitMix.mix(place) + j * STRIDE, X, to + j);
    }

    private void drawSample(long key, float[][] X, int j) {
        int first = first(uniform(SplitMix.mix(key)));
        for (int i = 0; i < features; i++) {
            long draw = SplitMix.mix(key + i + 1);
            boolean present = i == first || (i > first && low(draw) < density);
            X[i][j] = present ? (float) uniform(draw) : 0;
        }
    }

    /// Which feature is the first that is there, given that one is: i with a probability of p(1-p)ⁱ and a share.
    private int first(double chance) {
        if (density == 1) return 0;
        double none = Math.pow(1 - density, features);
        return Math.min((int) (StrictMath.log(1 - chance * (1 - none)) / StrictMath.log(1 - density)), features - 1);
    }

    /// From the upper 32 bits: above 0, at most 1.
    private static double uniform(long draw) {
        return ((draw >>> 32) + 1) * 0x1p-32;
    }

    /// From the lower 32 bits: at least 0, below 1.
    private static double low(long draw) {
        return (draw & 0xffffffffL) * 0x1p-32;
    }
}
