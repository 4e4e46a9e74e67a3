package exhibit.model;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What a sparse autoencoder has found, as a value: each latent's direction in the hidden layer, and when it answers.
///
///     V (d, m) encoder, v (d) its bias      D (d, m) directions, each of length 1      c (m) the middle
///     a = gate(V(h - c) + v)      h' = Dᵀa + c
public final class Dictionary {

    private final Matrix V;
    private final double[] v;
    private final Embedding D;
    private final double[] c;
    private final LatentGate gate;
    private final double[] thresholds;

    private Dictionary(Matrix V, double[] v, Embedding D, double[] c, LatentGate gate, double[] thresholds) {
        this.V = V;
        this.v = v;
        this.D = D;
        this.c = c;
        this.gate = gate;
        this.thresholds = thresholds;
    }

    /// Whose latents all answer that are above zero.
    public static Dictionary of(float[] theta, int hidden, int latents) {
        return of(new LatentGate.Rectified(), theta, hidden, latents);
    }

    /// @param theta V row after row, v, D row after row, c, then what the gate has; not modified, copied
    /// @param hidden m
    /// @param latents d
    public static Dictionary of(LatentGate gate, float[] theta, int hidden, int latents) {
        int decoder = latents * hidden + latents, middle = decoder + hidden * latents;
        var columns = new float[hidden][latents];
        for (int k = 0; k < hidden; k++)
            for (int l = 0; l < latents; l++)
                columns[k][l] = theta[decoder + l * hidden + k];
        return new Dictionary(Matrix.of(latents, hidden, (l, k) -> theta[l * hidden + k]),
                IntStream.range(0, latents).mapToDouble(l -> theta[latents * hidden + l]).toArray(),
                Embedding.of(columns, new float[latents]),
                IntStream.range(0, hidden).mapToDouble(k -> theta[middle + k]).toArray(), gate,
                IntStream.range(0, gate.parameters(latents)).mapToDouble(l -> theta[middle + hidden + l]).toArray());
    }

    public int latents() {
        return D.features();
    }

    /// The directions of the latents, each of length 1.
    public Embedding directions() {
        return D;
    }

    /// a_l of a latent for what the layer holds.
    ///
    /// @param h (m), not modified
    public double answer(int latent, double[] h) {
        return answers(h)[latent];
    }

    /// a (d) for what the layer holds (m); a copy.
    ///
    /// @param h (m), not modified
    public double[] answers(double[] h) {
        var a = v.clone();
        for (int l = 0; l < a.length; l++)
            for (int k = 0; k < h.length; k++)
                a[l] += V.at(l, k) * (h[k] - c[k]);
        gate.shut(a, thresholds);
        return a;
    }

    /// h' of what the layer holds (m); a copy.
    ///
    /// @param h (m), not modified
    public double[] rebuilt(double[] h) {
        var all = c.clone();
        var a = answers(h);
        for (int l = 0; l < a.length; l++)
            for (int k = 0; k < all.length; k++)
                all[k] += a[l] * D.coordinate(l, k);
        return all;
    }

    /// How nearly a feature was found: the cosine of its direction and the nearest latent's.
    public double found(Embedding truth, int feature) {
        return IntStream.range(0, latents()).mapToDouble(l -> truth.cosine(feature, D, l)).max().orElseThrow();
    }

    /// The same of each feature that the truth represents.
    public DoubleStream found(Embedding truth) {
        return IntStream.range(0, truth.features()).filter(truth::represented).mapToDouble(i -> found(truth, i));
    }
}
