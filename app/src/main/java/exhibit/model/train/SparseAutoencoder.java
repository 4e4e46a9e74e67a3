package exhibit.model.train;

import exhibit.model.LatentGate;
import exhibit.model.Normal;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A sparse autoencoder: it says what a layer holds by few of d latents, each of which has one direction (Cunningham and
/// others, 2023, arXiv 2309.08600).
///
///     X (n, B) what the layer holds      V (d, n) encoder, v (d) its bias      D (d, n) directions, each of length 1
///     c (n) the middle                   theta = V, v, D, c
///     U = X - c      A = ReLU(VU + v) (d, B)      Y = DᵀA + c (n, B)
///     L = Σ_j weight_j (Σ_i (Y_ij - X_ij)² + λ Σ_k A_kj)
///     E = 2 weight ∘ (Y - X)  (n, B)      G = (DE + λ weight) ∘ 1[A>0]  (d, B)
///     dL/dV = GUᵀ      dL/dv = G·1      dL/dD = AEᵀ      dL/dc = E·1 - Vᵀ(G·1)
///
/// It may be nested: then the first p of its latents must do alone as well, for each of several p (Bussmann and others,
/// 2025, arXiv 2503.17547). The squares of all these are summed, and E of a latent is the sum of those it has a part in.
/// Another gate than the ReLU keeps answers few by other means; where it learns thresholds they stand behind c in theta.
public final class SparseAutoencoder implements Model {

    private final int n;
    private final int d;
    private final double price;
    private final LatentGates gates;
    private final int size;
    private final int[] prefixes;
    private final double[] ones;
    private final float[][] U;
    private final float[][] A;
    private final float[][] G;
    /// By prefix: E.
    private final float[][][] E;
    /// By prefix: the rows of A that it has, and those of A and G that no shorter one has.
    private final float[][][] within;
    private final float[][][] ownA;
    private final float[][][] ownG;
    private final float[] sumG;
    private final SilentLatents silent;
    private final SampleSums sums = new SampleSums();
    private final WeightedErrors errors = new WeightedErrors();

    /// @param hidden n, the dimensions of the layer: 1 or more
    /// @param latents d: 1 or more
    /// @param price λ, what a unit of a latent costs, or an answer where thresholds are learned: 0 or more
    /// @param steps of the whole run: in its last part no latent begins anew
    /// @param nested how many of the first latents must do alone as well: rising, each below d
    public SparseAutoencoder(int hidden, int latents, double price, long steps, int... nested) {
        this(new LatentGate.Rectified(), hidden, latents, price, steps, nested);
    }

    /// @param gate which latents answer
    public SparseAutoencoder(LatentGate gate, int hidden, int latents, double price, long steps, int... nested) {
        n = hidden;
        d = latents;
        this.price = price;
        gates = new LatentGates(gate, d);
        size = middle() + n + gate.parameters(d);
        prefixes = IntStream.concat(Arrays.stream(nested), IntStream.of(d)).toArray();
        ones = new double[n];
        Arrays.fill(ones, 1);
        U = SpanOps.span(n);
        A = SpanOps.span(d);
        G = SpanOps.span(d);
        E = new float[prefixes.length][][];
        Arrays.setAll(E, _ -> SpanOps.span(n));
        within = rows(A, false);
        ownA = rows(A, true);
        ownG = rows(G, true);
        sumG = new float[d];
        silent = new SilentLatents(n, d, steps);
    }

    private float[][][] rows(float[][] of, boolean own) {
        return IntStream.range(0, prefixes.length)
                .mapToObj(q -> Arrays.copyOfRange(of, own ? first(q) : 0, prefixes[q])).toArray(float[][][]::new);
    }

    /// The first latent that a prefix has and no shorter one.
    private int first(int q) {
        return q == 0 ? 0 : prefixes[q - 1];
    }

    @Override
    public int size() {
        return size;
    }

    private int decoder() {
        return d * n + d;
    }

    private int middle() {
        return 2 * d * n + d;
    }

    /// Directions by chance, the encoder's the same.
    @Override
    public float[] start(long seed) {
        var theta = Normal.fill(new float[size], decoder(), d * n, 1, seed);
        Arrays.fill(theta, middle() + n, size, LatentGates.THRESHOLD);
        SilentLatents.normalise(theta, decoder(), d, n);
        System.arraycopy(theta, decoder(), theta, 0, d * n);
        return theta;
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        encode(theta, X);
        double loss = 0;
        for (int q = 0; q < prefixes.length; q++)
            loss += error(theta, X, weight, q);
        for (int q = prefixes.length - 1; q >= 0; q--)
            back(theta, gradient, q);
        loss += gates.learnsThresholds()
                ? gates.learn(G, weight, theta, gradient, middle() + n, price)
                : errors.addSparse(G, A, weight, price);
        SpanOps.maskBehind(A, G);
        addEncoder(theta, gradient);
        silent.remember(sumG, E[prefixes.length - 1]);
        return loss;
    }

    private void encode(float[] theta, float[][] X) {
        for (int i = 0; i < n; i++)
            shift(U[i], X[i], theta[middle() + i]);
        SpanOps.multiply(A, theta, 0, U);
        SpanOps.addToColumns(A, theta, d * n);
        SpanOps.rectify(A);
        gates.shut(A, theta, middle() + n);
    }

    private static void shift(float[] u, float[] x, float c) {
        for (int j = 0; j < u.length; j++)
            u[j] = x[j] - c;
    }

    /// E of one prefix.
    private double error(float[] theta, float[][] X, float[] weight, int q) {
        SpanOps.multiplyTransposed(E[q], theta, decoder(), within[q]);
        SpanOps.addToColumns(E[q], theta, middle());
        return errors.behind(E[q], X, ones, weight, false);
    }

    /// A shorter prefix's latents are those of all longer ones, so errors are summed from the longest on.
    private void back(float[] theta, float[] gradient, int q) {
        if (q + 1 < prefixes.length) add(E[q], E[q + 1]);
        int at = decoder() + first(q) * n;
        SpanOps.multiply(ownG[q], theta, at, E[q]);
        sums.add(gradient, at, ownA[q], E[q]);
        if (q == 0) sums.add(gradient, middle(), E[0]);
    }

    private static void add(float[][] to, float[][] more) {
        for (int i = 0; i < to.length; i++)
            for (int j = 0; j < to[i].length; j++)
                to[i][j] += more[i][j];
    }

    private void addEncoder(float[] theta, float[] gradient) {
        sums.add(gradient, 0, G, U);
        Arrays.fill(sumG, 0);
        sums.add(sumG, 0, G);
        for (int k = 0; k < d; k++) {
            gradient[d * n + k] += sumG[k];
            for (int i = 0; i < n; i++)
                gradient[middle() + i] -= theta[k * n + i] * sumG[k];
        }
    }

    /// Directions have length 1 again, and a latent that has long been silent begins anew.
    @Override
    public void hold(float[] theta, long step) {
        SilentLatents.normalise(theta, decoder(), d, n);
        silent.restart(theta, U, step);
        gates.hold(theta, middle() + n);
    }
}
