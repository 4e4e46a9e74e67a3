package exhibit.model.train;

import exhibit.model.data.Data;
import java.util.Arrays;

/// From what a model gives to the error that goes back through it, a span of samples at a time. Losses are summed sample by
/// sample over all rows first and then over the samples, so that every loop but the last becomes vectors.
final class WeightedErrors {

    /// By sample.
    private final float[] losses = new float[Data.SPAN];

    /// From the output Y to E = 2 weight ∘ I ∘ (Y - target), zero where a ReLU stands and gave nothing.
    ///
    /// @param Y modified: becomes E
    /// @return Σ weight I (Y - target)²
    double behind(float[][] Y, float[][] target, double[] importance, float[] weight, boolean relu) {
        Arrays.fill(losses, 0);
        for (int i = 0; i < Y.length; i++)
            if (relu)
                behindRelu(Y[i], target[i], (float) importance[i], weight);
            else
            behind(Y[i], target[i], (float) importance[i], weight);
        return SampleSums.of(losses, 0);
    }

    /// G ← G + λ weight ∘ sign(H), for the cost λ|h|.
    ///
    /// @return λ Σ weight |h|
    double addSparse(float[][] G, float[][] H, float[] weight, double l1) {
        Arrays.fill(losses, 0);
        for (int k = 0; k < G.length; k++)
            addSparse(G[k], H[k], weight, (float) l1);
        return SampleSums.of(losses, 0);
    }

    private void addSparse(float[] g, float[] h, float[] weight, float l1) {
        for (int j = 0; j < losses.length; j++) {
            float cost = l1 * weight[j];
            losses[j] += cost * Math.abs(h[j]);
            g[j] += cost * Math.signum(h[j]);
        }
    }

    private void behind(float[] y, float[] target, float importance, float[] weight) {
        for (int j = 0; j < losses.length; j++) {
            float error = y[j] - target[j];
            float share = importance * weight[j] * error;
            losses[j] += share * error;
            y[j] = 2 * share;
        }
    }

    private void behindRelu(float[] y, float[] target, float importance, float[] weight) {
        for (int j = 0; j < losses.length; j++) {
            float error = y[j] - target[j];
            float share = importance * weight[j] * error;
            losses[j] += share * error;
            y[j] = 2 * share * Math.signum(y[j]);
        }
    }
}
