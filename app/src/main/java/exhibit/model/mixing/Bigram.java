package exhibit.model.mixing;

import exhibit.model.Matrix;
import java.util.stream.IntStream;

/// A transformer of no layers: which token follows which. logits = UᵀE, column t for what follows token t; the token
/// that follows t is t itself, so that the best logits are a multiple of I. With noise ε another one follows now and
/// then, each as often as any other ("Expanding the Scope of Superposition"; Elhage and others, 2021).
///
/// @param E (d, n) column t is the embedding of token t
/// @param U (d, n) column c is what is read out for token c
/// @param noise ε, at least 0, below 1
public record Bigram(Matrix E, Matrix U, double noise) {

    /// The same matrix embeds and reads out: logits = MᵀM.
    public static Bigram tied(Matrix M, double noise) {
        return new Bigram(M, M, noise);
    }

    /// (n, n), column t is what follows token t.
    public Matrix logits() {
        return U.transposed().times(E);
    }

    /// softmax(logits), (n, n): column t is how likely each token follows t.
    public Matrix likely() {
        var Z = logits();
        return Matrix.of(Z.rows(), Z.columns(), (c, t) -> 1
                / IntStream.range(0, Z.rows()).mapToDouble(o -> Math.exp(Z.at(o, t) - Z.at(c, t))).sum());
    }

    /// Mean over all tokens of -Σ_c P(c) ln softmax(logits)_c.
    public double crossEntropy() {
        var Z = logits();
        int n = Z.columns();
        return IntStream.range(0, n).mapToDouble(t -> {
            double most = IntStream.range(0, n).mapToDouble(c -> Z.at(c, t)).max().orElseThrow();
            double sum = IntStream.range(0, n).mapToDouble(c -> Math.exp(Z.at(c, t) - most)).sum();
            double meant = IntStream.range(0, n).mapToDouble(c -> follows(c, t, n) * (Z.at(c, t) - most)).sum();
            return Math.log(sum) - meant;
        }).average().orElseThrow();
    }

    /// Mean over all tokens of Σ_c (logit_c - P(c))².
    public double squaredError() {
        var Z = logits();
        int n = Z.columns();
        return IntStream.range(0, n).mapToDouble(t -> IntStream.range(0, n)
                .mapToDouble(c -> Math.pow(Z.at(c, t) - follows(c, t, n), 2)).sum()).average().orElseThrow();
    }

    /// Cross-entropy where the logits are a multiple of I.
    ///
    /// @param gain the multiple
    /// @param n tokens
    public static double crossEntropy(double gain, int n, double noise) {
        return Math.log1p((n - 1) * Math.exp(-gain)) + noise * gain;
    }

    /// The multiple of I that costs least: where softmax gives the noise itself.
    public static double bestGain(int n, double noise) {
        return Math.log((1 - noise) * (n - 1) / noise);
    }

    private double follows(int c, int t, int n) {
        return c == t ? 1 - noise : noise / (n - 1);
    }
}
