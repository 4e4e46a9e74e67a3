package exhibit.model.data;

import exhibit.model.Hyperparameters;
import exhibit.model.SplitMix;
import java.util.Arrays;
import java.util.Optional;

/// The data of the paper: x_i = 0 with probability S_i, else uniform in 0 to 1, all independent.
///
/// Numbers come from the place they stand at: (seed, step, block, feature, sample) is hashed, nothing is remembered. So
/// any block can be drawn alone, in any order, with the same bits on every machine, and the loop has no step that
/// waits for the one before it: the JIT turns it into vector instructions. Where features are rare, only what is there
/// is drawn, gap after gap (app/decisions/0005).
///
///     X (n, BLOCK)  one row a feature, one column a sample
public final class Sampler implements Source {

    /// Samples in one block: rows of this length fit into the nearest cache together.
    public static final int BLOCK = 256;

    /// Up to this density gaps cost less than cells, and up to the other where MANY features can be trained by what is
    /// present alone.
    private static final double RARE = 1. / 32;
    private static final double RARE_OF_MANY = 1. / 8;
    public static final int MANY = 48;

    /// 2^31, the number of values a draw can take.
    private static final double DRAWS = 0x1p31;

    /// Stretches neighbouring sample numbers over all 32 bits (the golden ratio's fraction).
    private static final int[] WEYL = weyl();

    private final long seed;
    private final double[] density;
    private final int[] absent;
    private final float[] scale;
    private final Optional<GeometricGaps> gaps;
    private final SparseBlock present;

    /// @param density p_i = 1 - S_i of each feature, above 0 and at most 1; not modified, copied
    public Sampler(long seed, double... density) {
        this.seed = seed;
        this.density = density.clone();
        this.absent = Arrays.stream(density).mapToInt(p -> (int) Math.round((1 - p) * DRAWS)).toArray();
        this.scale = new float[density.length];
        for (int i = 0; i < scale.length; i++)
            scale[i] = (float) (1 / (DRAWS - absent[i]));
        boolean rare = density[0] <= (density.length < MANY ? RARE : RARE_OF_MANY)
                && Arrays.stream(density).allMatch(p -> p == density[0]);
        gaps = rare ? Optional.of(new GeometricGaps(density[0])) : Optional.empty();
        present = new SparseBlock(rare ? density.length : 0);
    }

    public static Sampler of(Hyperparameters h, long seed) {
        double[] density = new double[h.features()];
        Arrays.fill(density, h.density());
        return new Sampler(seed, density);
    }

    @Override
    public int features() {
        return density.length;
    }

    /// Draws the samples `block * BLOCK` and following of one step.
    ///
    /// @param X (n, BLOCK), modified
    public void draw(long step, int block, float[][] X) {
        draw(step, block, X, 0);
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        if (drawsPresent()) {
            draw(step, block, present);
            present.write(X, to);
        } else
            drawCells(SplitMix.mix(SplitMix.mix(seed) + step) + block, X, to);
    }

    /// Whether all features are equally rare, so that what is present can be drawn alone.
    public boolean drawsPresent() {
        return gaps.isPresent();
    }

    /// The same samples as those of the other `draw`.
    ///
    /// @param present of as many features as this sampler has, modified
    public void draw(long step, int block, SparseBlock present) {
        present.draw(gaps.orElseThrow(), SplitMix.mix(SplitMix.mix(SplitMix.mix(seed) + step) + block));
    }

    private void drawCells(long place, float[][] X, int to) {
        for (int i = 0; i < density.length; i++) {
            long key = SplitMix.mix(SplitMix.mix(place) + i);
            drawRow(X[i], to, (int) key, (int) (key >>> 32), absent[i], scale[i]);
        }
    }

    /// One draw v of 31 bits decides both: the feature is absent below `absent`, and above it v is spread over 0 to 1.
    private static void drawRow(float[] x, int to, int key, int key2, int absent, float scale) {
        int[] weyl = WEYL;
        for (int j = 0; j < BLOCK; j++) {
            int v = weyl[j] + key;
            v ^= v >>> 16;
            v *= 0x21f0aaad;
            v ^= key2;
            v ^= v >>> 15;
            v *= 0x735a2d97;
            v ^= v >>> 15;
            x[to + j] = Math.max((v >>> 1) - absent, 0) * scale;
        }
    }

    /// Numbers by chance, all 32 bits of each: what a row is drawn from.
    ///
    /// @param row (BLOCK), modified
    static void hash(int[] row, long key) {
        int[] weyl = WEYL;
        int low = (int) key, high = (int) (key >>> 32);
        for (int j = 0; j < BLOCK; j++) {
            int v = weyl[j] + low;
            v ^= v >>> 16;
            v *= 0x21f0aaad;
            v ^= high;
            v ^= v >>> 15;
            v *= 0x735a2d97;
            row[j] = v ^ v >>> 15;
        }
    }

    private static int[] weyl() {
        var weyl = new int[BLOCK];
        for (int j = 0; j < BLOCK; j++)
            weyl[j] = j * 0x9e3779b9;
        return weyl;
    }
}
