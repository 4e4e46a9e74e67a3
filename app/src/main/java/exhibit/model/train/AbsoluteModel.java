package exhibit.model.train;

import exhibit.model.Normal;

/// The model that computes: h = ReLU(W₁x), y = ReLU(W₂h + b), to be |x| (paper, "Computation in superposition").
///
///     X (n, B) samples, signed        W₁ (m, n)      W₂ (n, m)      b (n)      theta = W₁, W₂, b
///     H = ReLU(W₁X) (m, B)            Y = ReLU(W₂H + b) (n, B)
///     L = Σ_j weight_j Σ_i I_i (Y_ij - |X_ij|)²
///     E = 2 weight ∘ I ∘ (Y - |X|) ∘ 1[Y>0]  (n, B)      G = W₂ᵀE ∘ 1[H>0]  (m, B)
///     dL/dW₂ = EHᵀ      dL/db = E·1      dL/dW₁ = GXᵀ
public final class AbsoluteModel implements Model {

    private final int n, m;
    private final double[] importance;
    private final double deviation;
    private final float[][] H, E, G, target;
    private final SampleSums sums = new SampleSums();
    private final WeightedErrors errors = new WeightedErrors();

    /// @param hidden m
    /// @param deviation of the normal numbers W₁ and W₂ start with; above all else it decides what is found
    ///     (EXPERIMENTS B.3)
    /// @param importance I_i of each feature, above 0; not modified
    public AbsoluteModel(int hidden, double deviation, double... importance) {
        this.n = importance.length;
        this.m = hidden;
        this.deviation = deviation;
        this.importance = importance.clone();
        H = SpanOps.span(m);
        E = SpanOps.span(n);
        G = SpanOps.span(m);
        target = SpanOps.span(n);
    }

    @Override
    public int size() {
        return 2 * m * n + n;
    }

    @Override
    public float[] start(long seed) {
        return Normal.fill(new float[size()], 0, 2 * m * n, deviation, seed);
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        SpanOps.multiply(H, theta, 0, X);
        SpanOps.rectify(H);
        SpanOps.multiply(E, theta, m * n, H);
        SpanOps.addToColumns(E, theta, 2 * m * n);
        SpanOps.rectify(E);
        magnitudes(X);
        double loss = errors.behind(E, target, importance, weight, true);
        SpanOps.multiplyTransposed(G, theta, m * n, E);
        SpanOps.maskBehind(H, G);
        sums.add(gradient, m * n, E, H);
        sums.add(gradient, 2 * m * n, E);
        sums.add(gradient, 0, G, X);
        return loss;
    }

    private void magnitudes(float[][] X) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < X[i].length; j++)
                target[i][j] = Math.abs(X[i][j]);
    }
}
