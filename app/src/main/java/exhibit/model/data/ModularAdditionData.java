package exhibit.model.data;

import static exhibit.model.data.Data.SPAN;

import exhibit.model.SplitMix;
import java.util.Arrays;

/// All pairs of whole numbers below p, and what they sum to on a clock of p hours. A row each: a, b, (a + b) mod p.
///
/// @param p how many numbers there are, at least 2
/// @param from share of the pairs that are left out before, in an order by chance: 0 to 1
/// @param to share of the pairs up to which they are taken: above `from`, at most 1
public record ModularAdditionData(int p, double from, double to) implements Data {

    private static final long ORDER = 0x5EED;

    public static ModularAdditionData all(int p) {
        return new ModularAdditionData(p, 0, 1);
    }

    @Override
    public int features() {
        return 3;
    }

    @Override
    public int spans() {
        return Math.ceilDiv(p * p, SPAN);
    }

    @Override
    public void fill(long step, int span, float[][] X, float[] weight) {
        int begin = span * SPAN, pairs = Math.min(SPAN, p * p - begin);
        float each = (float) (1 / (p * p * (to - from)));
        Arrays.fill(weight, 0);
        for (int j = 0; j < pairs; j++) {
            int a = (begin + j) / p, b = (begin + j) % p;
            X[0][j] = a;
            X[1][j] = b;
            X[2][j] = (a + b) % p;
            weight[j] = holds(a, b) ? each : 0;
        }
        for (var row : X)
            Arrays.fill(row, pairs, SPAN, 0);
    }

    /// The place of a pair in the order by chance decides.
    public boolean holds(int a, int b) {
        double place = (SplitMix.mix(ORDER + (long) a * p + b) >>> 11) * 0x1p-53;
        return from <= place && place < to;
    }
}
