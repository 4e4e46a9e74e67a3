package exhibit.model.data;

import exhibit.model.SplitMix;
import java.util.stream.IntStream;

/// The data of the paper as far as something is there: samples of which each has at least one feature. The first feature
/// that is there is drawn, and of those behind it each is there as often as ever; so nothing is drawn in vain. It
/// calculates in room of its own, so each thread needs its own.
///
/// One draw of 30 bits says which feature is the first of a sample; each feature has another one, which says whether it
/// is there behind the first, and how loudly. All in whole numbers and without a branch, as [Sampler] draws.
///
///     X (n, BLOCK)  one row a feature, one column a sample
public final class NonEmptySampler implements Source {

    private static final int BITS = 30;
    private static final int DRAWS = 1 << BITS;
    private static final float UNIT = 1f / DRAWS;

    private final long seed;
    /// Which draws say that feature i is the first: from starts_i on, below starts_{i+1}.
    private final int[] starts;
    private final int present;
    private final int[] first = new int[Sampler.BLOCK];
    private final int[] draw = new int[Sampler.BLOCK];

    /// @param density p of each feature, above 0 and at most 1
    public NonEmptySampler(long seed, int features, double density) {
        this.seed = seed;
        double some = 1 - Math.pow(1 - density, features);
        starts = IntStream.rangeClosed(0, features)
                .map(i -> (int) Math.round(DRAWS * (1 - Math.pow(1 - density, i)) / some)).toArray();
        present = (int) Math.max(Math.round(density * DRAWS), 1);
    }

    @Override
    public int features() {
        return starts.length - 1;
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        long place = SplitMix.mix(SplitMix.mix(SplitMix.mix(seed) + step) + block);
        Sampler.hash(first, SplitMix.mix(place - 1));
        for (int i = 0; i < X.length; i++) {
            Sampler.hash(draw, SplitMix.mix(place + i));
            pick(X[i], to, starts[i], starts[i + 1]);
        }
    }

    /// A feature that is there is above 0 and at most 1.
    private void pick(float[] x, int to, int start, int end) {
        float scale = 1f / present;
        for (int j = 0; j < Sampler.BLOCK; j++) {
            int f = first[j] >>> (Integer.SIZE - BITS), v = draw[j] >>> (Integer.SIZE - BITS);
            int isBehind = (f - start) >> 31, isFirst = ~isBehind & (f - end) >> 31;
            x[to + j] = (v + 1 & isFirst) * UNIT + (Math.max(present - v, 0) & isBehind) * scale;
        }
    }
}
