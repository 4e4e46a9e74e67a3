package exhibit.model.train;

/// Adam with decoupled weight decay (Loshchilov and Hutter), as PyTorch sets it up. EXPERIMENTS F2 says why the decay
/// must be decoupled.
///
///     w ← w - ηλw          m ← β₁m + (1-β₁)g       v ← β₂v + (1-β₂)g²
///     w ← w - η (m / (1-β₁ᵗ)) / (√(v / (1-β₂ᵗ)) + ε)
final class AdamW {

    private static final float BETA1 = .9f;

    private final double decay;
    private final float beta2;
    private final float epsilon;
    private final float[] m;
    private final float[] v;
    private double power1 = 1;
    private double power2 = 1;

    AdamW(int size, double weightDecay) {
        this(size, weightDecay, new TrainingConfig.Moments(TrainingConfig.Moments.PYTORCH_BETA2,
                TrainingConfig.Moments.PYTORCH_EPSILON));
    }

    /// @param weightDecay λ of steps that name none
    AdamW(int size, double weightDecay, TrainingConfig.Moments moments) {
        decay = weightDecay;
        beta2 = (float) moments.beta2();
        epsilon = (float) moments.epsilon();
        m = new float[size];
        v = new float[size];
    }

    /// @param w parameters, modified
    /// @param g gradient, not modified
    void step(float[] w, float[] g, double learningRate) {
        step(w, g, learningRate, decay);
    }

    /// @param w parameters, modified
    /// @param g gradient, not modified
    /// @param decay λ of this step
    void step(float[] w, float[] g, double learningRate, double decay) {
        power1 *= BETA1;
        power2 *= beta2;
        float rate = (float) (learningRate / (1 - power1));
        float keep = (float) (1 - learningRate * decay);
        update(w, g, m, v, rate, keep, (float) (1 / (1 - power2)), beta2, epsilon);
    }

    private static void update(float[] w, float[] g, float[] m, float[] v, float rate, float keep, float unbias,
            float beta2, float epsilon) {
        for (int e = 0; e < w.length; e++) {
            float m1 = BETA1 * m[e] + (1 - BETA1) * g[e];
            float v1 = beta2 * v[e] + (1 - beta2) * g[e] * g[e];
            w[e] = keep * w[e] - rate * m1 / ((float) Math.sqrt(v1 * unbias) + epsilon);
            m[e] = m1;
            v[e] = v1;
        }
    }
}
