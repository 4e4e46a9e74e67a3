package exhibit.model.train;

import exhibit.model.Embedding;
import exhibit.model.Normal;
import exhibit.model.data.Data;
import java.util.Arrays;

/// The models that read out through the transpose of what they write with: x' = f(Wᵀg(Wx) + b).
///
///     g      f
///     -      -      the linear model                  (paper, "Basic results")
///     -      ReLU   the ReLU output model
///     ReLU   ReLU   ReLU on the hidden layer too, which gives it a privileged basis (paper, "Superposition in a
///                   privileged basis")
///
///     X (n, B) samples       W (m, n)  column i is the embedding of feature i      b (n)      theta = W, then b
///     H = g(WX) (m, B)       Z = WᵀH + b,  Y = f(Z)  (n, B)
///     L = Σ_j weight_j (Σ_i I_i (Y_ij - X_ij)² + λ Σ_k |H_kj|)
///     E = 2 weight ∘ I ∘ (Y - X) ∘ f'(Z)  (n, B)      G = (WE + λ weight ∘ sign H) ∘ g'  (m, B)
///     dL/dW = HEᵀ + GXᵀ      dL/db = E·1
public final class TiedModel implements Model {

    private final int n;
    private final int m;
    private final boolean reluHidden;
    private final boolean reluOutput;
    private final double[] importance;
    private final double l1;
    private final double deviation;
    private final float[][] H;
    private final float[][] E;
    private final float[][] G;
    private final SampleSums sums = new SampleSums();
    private final WeightedErrors errors = new WeightedErrors();

    /// @param hidden m
    /// @param reluHidden whether g is the ReLU
    /// @param reluOutput whether f is the ReLU
    /// @param l1 λ, what a unit of hidden activity costs: 0 or more
    /// @param importance I_i of each feature, above 0; not modified
    public TiedModel(int hidden, boolean reluHidden, boolean reluOutput, double l1, double... importance) {
        this(hidden, reluHidden, reluOutput, l1, Math.sqrt(2. / (importance.length + hidden)), importance);
    }

    /// @param deviation of the normal numbers W starts with
    public TiedModel(int hidden, boolean reluHidden, boolean reluOutput, double l1, double deviation,
            double[] importance) {
        this.n = importance.length;
        this.m = hidden;
        this.reluHidden = reluHidden;
        this.reluOutput = reluOutput;
        this.l1 = l1;
        this.deviation = deviation;
        this.importance = importance.clone();
        H = SpanOps.span(m);
        E = SpanOps.span(n);
        G = SpanOps.span(m);
    }

    /// x' = ReLU(WᵀWx + b).
    public static TiedModel relu(int hidden, double... importance) {
        return new TiedModel(hidden, false, true, 0, importance);
    }

    /// h = ReLU(Wx), x' = ReLU(Wᵀh + b).
    public static TiedModel reluHidden(int hidden, double... importance) {
        return new TiedModel(hidden, true, true, 0, importance);
    }

    @Override
    public int size() {
        return m * n + n;
    }

    @Override
    public float[] start(long seed) {
        return Normal.fill(new float[size()], 0, m * n, deviation, seed);
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        reconstruct(theta, X);
        double loss = errors.behind(E, X, importance, weight, reluOutput);
        SpanOps.multiply(G, theta, 0, E);
        if (l1 > 0) loss += errors.addSparse(G, H, weight, l1);
        if (reluHidden) SpanOps.maskBehind(H, G);
        sums.add(gradient, 0, H, E);
        sums.add(gradient, 0, G, X);
        sums.add(gradient, m * n, E);
        return loss;
    }

    /// Y ← f(Wᵀg(WX) + b), in E's room; H on the way.
    private void reconstruct(float[] theta, float[][] X) {
        SpanOps.multiply(H, theta, 0, X);
        if (reluHidden) SpanOps.rectify(H);
        SpanOps.multiplyTransposed(E, theta, 0, H);
        SpanOps.addToColumns(E, theta, m * n);
        if (reluOutput) SpanOps.rectify(E);
    }

    /// x' of the samples in the first span of some data, a row a feature: (n, SPAN). A copy.
    public float[][] output(float[] theta, Data data) {
        var X = SpanOps.span(n);
        data.fill(0, 0, X, new float[SpanOps.SPAN]);
        reconstruct(theta, X);
        return Arrays.stream(E).map(float[]::clone).toArray(float[][]::new);
    }

    /// W and b as a value.
    public Embedding embedding(float[] theta) {
        return Embedding.of(theta, m, n);
    }
}
