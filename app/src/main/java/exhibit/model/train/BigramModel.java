package exhibit.model.train;

import exhibit.model.Matrix;
import exhibit.model.Normal;
import exhibit.model.mixing.Bigram;

/// Bigrams in training: a token goes in, what follows it comes out, cross-entropy is the loss. X is (2, B): the token
/// and its follower.
///
///     E (d, n)      U (d, n)      theta = E, U      H = E_t (d, B)      Z = UᵀH (n, B)
///     dL/dU = H dZᵀ      dL/dE: columns of U dZ, added where their token is
public final class BigramModel implements Model {

    private final int n;
    private final int d;
    private final double deviation;
    private final float[][] H;
    private final float[][] Z;
    private final CrossEntropy crossEntropy = new CrossEntropy();
    private final SampleSums sums = new SampleSums();

    /// @param n tokens
    /// @param d columns of the embedding
    /// @param deviation of the normal numbers that all weights start with
    public BigramModel(int n, int d, double deviation) {
        this.n = n;
        this.d = d;
        this.deviation = deviation;
        H = SpanOps.span(d);
        Z = SpanOps.span(n);
    }

    @Override
    public int size() {
        return 2 * d * n;
    }

    @Override
    public float[] start(long seed) {
        return Normal.fill(new float[size()], 0, size(), deviation, seed);
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        for (int k = 0; k < d; k++)
            for (int j = 0; j < weight.length; j++)
                H[k][j] = theta[k * n + (int) X[0][j]];
        SpanOps.multiplyTransposed(Z, theta, d * n, H);
        double loss = crossEntropy.behind(Z, X[1], weight);
        sums.add(gradient, d * n, H, Z);
        SpanOps.multiply(H, theta, d * n, Z);
        for (int k = 0; k < d; k++)
            for (int j = 0; j < weight.length; j++)
                gradient[k * n + (int) X[0][j]] += H[k][j];
        return loss;
    }

    /// The tables by name, as they stand in theta.
    public Bigram bigram(float[] theta, double noise) {
        return new Bigram(Matrix.of(d, n, (k, t) -> theta[k * n + t]),
                Matrix.of(d, n, (k, c) -> theta[d * n + k * n + c]), noise);
    }
}
