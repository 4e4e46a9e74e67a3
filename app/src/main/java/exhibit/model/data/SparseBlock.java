package exhibit.model.data;

import static exhibit.model.data.Sampler.BLOCK;

import exhibit.model.SplitMix;
import java.util.Arrays;

/// What is not zero in one block of samples, feature by feature. Mutable; stays on one thread.
public final class SparseBlock {

    /// A shift and a mask in place of a division by BLOCK, which would have to mind the sign.
    private static final int BITS = Integer.numberOfTrailingZeros(BLOCK);
    private static final int LAST = BLOCK - 1;

    /// Where each entry stands: at feature `cell / BLOCK`, sample `cell % BLOCK`; ascending.
    final int[] cell;

    /// What stands there: above 0, at most 1.
    public final float[] value;

    /// Which sample each entry belongs to, once sorted.
    public final int[] sample;

    /// The same entries sample by sample, once sorted: those of sample j begin at `sampleFrom[j]`.
    public final int[] featureOfSample;
    public final float[] valueOfSample;
    public final int[] sampleFrom = new int[BLOCK + 1];

    private final int[] next = new int[BLOCK];
    private int count;

    public SparseBlock(int features) {
        cell = new int[features * BLOCK];
        value = new float[cell.length];
        sample = new int[cell.length];
        featureOfSample = new int[cell.length];
        valueOfSample = new float[cell.length];
    }

    public int count() {
        return count;
    }

    public int feature(int entry) {
        return cell[entry] >>> BITS;
    }

    /// Draws all anew.
    ///
    /// @param place where the random numbers come from: this number and those after it
    void draw(GeometricGaps gaps, long place) {
        int found = 0;
        int at = 0;
        for (;; place++) {
            long random = SplitMix.mix(place);
            int gap = gaps.gap(random);
            at += gap;
            if (at >= cell.length)
                break;
            if (gap == GeometricGaps.LONGEST)
                continue;
            cell[found] = at++;
            value[found++] = (((int) random >>> 8) + 1) * 0x1p-24f;
        }
        count = found;
    }

    /// Forgets all from sample number `samples` on.
    public void keep(int samples) {
        if (samples == BLOCK)
            return;
        int kept = 0;
        for (int a = 0; a < count; a++)
            if ((cell[a] & LAST) < samples) {
                cell[kept] = cell[a];
                value[kept++] = value[a];
            }
        count = kept;
    }

    /// Says what is present in each sample, too.
    public void sort() {
        Arrays.fill(next, 0);
        for (int a = 0; a < count; a++) {
            sample[a] = cell[a] & LAST;
            next[sample[a]]++;
        }
        for (int j = 0; j < BLOCK; j++) {
            sampleFrom[j + 1] = sampleFrom[j] + next[j];
            next[j] = sampleFrom[j];
        }
        for (int a = 0; a < count; a++) {
            int to = next[sample[a]]++;
            featureOfSample[to] = feature(a);
            valueOfSample[to] = value[a];
        }
    }

    /// @param X (n, at least to + BLOCK), modified: one block from the column `to` on
    void write(float[][] X, int to) {
        for (float[] x : X)
            Arrays.fill(x, to, to + BLOCK, 0);
        for (int a = 0; a < count; a++)
            X[feature(a)][to + (cell[a] & LAST)] = value[a];
    }
}
