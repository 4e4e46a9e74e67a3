package exhibit.model;

/// Adam with decoupled weight decay (Loshchilov and Hutter), as PyTorch sets it up. EXPERIMENTS F2 says why the decay
/// must be decoupled.
///
///     w ← w - ηλw          m ← β₁m + (1-β₁)g       v ← β₂v + (1-β₂)g²
///     w ← w - η (m / (1-β₁ᵗ)) / (√(v / (1-β₂ᵗ)) + ε)
final class AdamW {

    private static final float BETA1 = .9f;
    private static final float BETA2 = .999f;

    private final float decay;
    private final float epsilon;
    private final float[] m;
    private final float[] v;
    private double power1 = 1;
    private double power2 = 1;

    AdamW(int size, double weightDecay) {
        this(size, weightDecay, Recipe.PYTORCH_EPSILON);
    }

    /// @param epsilon ε, which keeps steps small where gradients are as small as this
    AdamW(int size, double weightDecay, double epsilon) {
        decay = (float) weightDecay;
        this.epsilon = (float) epsilon;
        m = new float[size];
        v = new float[size];
    }

    /// @param w parameters, modified
    /// @param g gradient, not modified
    void step(float[] w, float[] g, double learningRate) {
        power1 *= BETA1;
        power2 *= BETA2;
        float rate = (float) (learningRate / (1 - power1));
        float keep = (float) (1 - learningRate * decay);
        update(w, g, m, v, rate, keep, (float) (1 / (1 - power2)), epsilon);
    }

    private static void update(float[] w, float[] g, float[] m, float[] v, float rate, float keep, float unbias,
            float epsilon) {
        for (int e = 0; e < w.length; e++) {
            m[e] = BETA1 * m[e] + (1 - BETA1) * g[e];
            v[e] = BETA2 * v[e] + (1 - BETA2) * g[e] * g[e];
            w[e] = keep * w[e] - rate * m[e] / ((float) Math.sqrt(v[e] * unbias) + epsilon);
        }
    }
}
