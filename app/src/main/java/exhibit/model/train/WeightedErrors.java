package exhibit.model.train;

/// From what a model gives to the error that goes back through it, a span of samples at a time.
final class WeightedErrors {

    private WeightedErrors() {
    }

    /// From the output Y to E = 2 weight ∘ I ∘ (Y - target), zero where a ReLU stands and gave nothing.
    ///
    /// @param Y modified: becomes E
    /// @return Σ weight I (Y - target)²
    static double behind(float[][] Y, float[][] target, double[] importance, float[] weight, boolean relu) {
        double loss = 0;
        for (int i = 0; i < Y.length; i++)
            loss += behind(Y[i], target[i], (float) importance[i], weight, relu);
        return loss;
    }

    /// G ← G + λ weight ∘ sign(H), for the cost λ|h|.
    ///
    /// @return λ Σ weight |h|
    static double addSparse(float[][] G, float[][] H, float[] weight, double l1) {
        double sum = 0;
        float cost = (float) l1;
        for (int k = 0; k < G.length; k++)
            for (int j = 0; j < weight.length; j++) {
                sum += cost * weight[j] * Math.abs(H[k][j]);
                G[k][j] += cost * weight[j] * Math.signum(H[k][j]);
            }
        return sum;
    }

    private static double behind(float[] y, float[] target, float importance, float[] weight, boolean relu) {
        double loss = 0;
        for (int j = 0; j < y.length; j++) {
            float error = y[j] - target[j];
            float share = importance * weight[j] * error;
            loss += share * error;
            y[j] = 2 * share * (relu ? Math.signum(y[j]) : 1);
        }
        return loss;
    }
}
