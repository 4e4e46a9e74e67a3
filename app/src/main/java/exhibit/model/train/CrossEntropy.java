package exhibit.model.train;

import java.util.Arrays;

/// Softmax and cross-entropy over a span of samples: from logits to the error that goes back.
///
///     Z (n, SPAN) logits      L = Σ_j weight_j (ln Σ_c exp Z_cj - Z_tj), t the target of sample j
///     dL/dZ = weight ∘ (softmax(Z) - 1[c = t])
final class CrossEntropy {

    private static final float LOG2E = 1.442695f;
    /// ln 2 in two parts, the first short enough that its multiples are exact (Cody and Waite).
    private static final float LN2_HIGH = 0x1.63p-1f;
    private static final float LN2_LOW = -2.1219444e-4f;
    /// Adding it rounds to a whole number.
    private static final float ROUNDING = 12582912f;
    /// Below it exp is 0 for every purpose here.
    private static final float LEAST = -87;

    private final float[] most = new float[SpanOps.SPAN];
    private final float[] sum = new float[SpanOps.SPAN];

    /// @param Z modified: becomes dL/dZ
    /// @param target (SPAN), whole numbers below n
    /// @param weight (SPAN), a sample of weight 0 does not count
    /// @return L
    double behind(float[][] Z, float[] target, float[] weight) {
        System.arraycopy(Z[0], 0, most, 0, most.length);
        for (var z : Z)
            raise(most, z);
        double loss = 0;
        for (int j = 0; j < weight.length; j++)
            loss -= weight[j] * (Z[(int) target[j]][j] - most[j]);
        Arrays.fill(sum, 0);
        for (var z : Z)
            exponential(z, most, sum);
        for (int j = 0; j < weight.length; j++) {
            loss += weight[j] * Math.log(sum[j]);
            sum[j] = weight[j] / sum[j];
        }
        for (var z : Z)
            scale(z, sum);
        for (int j = 0; j < weight.length; j++)
            Z[(int) target[j]][j] -= weight[j];
        return loss;
    }

    private static void raise(float[] most, float[] z) {
        for (int j = 0; j < most.length; j++)
            most[j] = Math.max(most[j], z[j]);
    }

    /// z ← exp(z - most), sum ← sum + z. Made of exact steps only, so that every machine gives the same bits.
    private static void exponential(float[] z, float[] most, float[] sum) {
        for (int j = 0; j < z.length; j++) {
            float x = Math.max(z[j] - most[j], LEAST);
            float k = (x * LOG2E + ROUNDING) - ROUNDING;
            float r = x - k * LN2_HIGH - k * LN2_LOW;
            float e = 1
                    + r * (1 + r * (.5f + r * (.16666667f + r * (.041666668f + r * (.008333334f + r * .0013888889f)))));
            z[j] = e * Float.intBitsToFloat(((int) k + 127) << 23);
            sum[j] += z[j];
        }
    }

    private static void scale(float[] z, float[] by) {
        for (int j = 0; j < z.length; j++)
            z[j] *= by[j];
    }
}
