package exhibit.model.mixing;

import exhibit.model.Matrix;
import exhibit.model.data.ModularAdditionData;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A bilinear model as training left it, or as somebody made it: logits = U((A E_a) ∘ (B E_b)).
///
/// @param E (d, p) column a is the embedding of a
/// @param A (h, d)
/// @param B (h, d)
/// @param U (p, h)
public record Bilinear(Matrix E, Matrix A, Matrix B, Matrix U) {

    /// How a model does on all pairs.
    ///
    /// @param loss mean cross-entropy
    /// @param accuracy share of the pairs whose largest logit is at their sum
    public record Score(double loss, double accuracy) {}

    public int p() {
        return E.columns();
    }

    public int d() {
        return E.rows();
    }

    /// (p, p): row b, column c, of all pairs with a.
    public Matrix logits(int a) {
        var F = A.times(E);
        var G = B.times(E);
        return Matrix.of(p(), A.rows(), (b, k) -> F.at(k, a) * G.at(k, b)).times(U.transposed());
    }

    /// On all pairs.
    public Score score() {
        return score(ModularAdditionData.all(p()));
    }

    /// On some of the pairs.
    public Score score(ModularAdditionData pairs) {
        double loss = 0, right = 0;
        int count = 0;
        for (int a = 0; a < p(); a++) {
            var Z = logits(a);
            for (int b = 0; b < p(); b++)
                if (pairs.holds(a, b)) {
                    loss += loss(Z, b, (a + b) % p());
                    right += isRight(Z, b, (a + b) % p()) ? 1 : 0;
                    count++;
                }
        }
        return new Score(loss / count, right / count);
    }

    /// The same network with M put between the embedding and the layer, and its inverse behind: nothing changes where
    /// M = Mᵀ = M⁻¹.
    public Bilinear mixed(Matrix M) {
        return new Bilinear(M.times(E), A.times(M), B.times(M), U);
    }

    /// The same network with |A_ij| and |B_ij| 1 in the mean: U takes up their sizes, which is the same to the logits.
    public Bilinear gauged() {
        double a = size(A), b = size(B);
        return new Bilinear(E, A.times(1 / a), B.times(1 / b), U.times(a * b));
    }

    private static double size(Matrix layer) {
        return layer.stream().map(Math::abs).average().orElseThrow();
    }

    /// A and B snapped to -1 and 1.
    public Bilinear rounded() {
        return new Bilinear(E, A.map(Math::signum), B.map(Math::signum), U);
    }

    /// The share of A's and B's entries whose size is so near to another.
    public double share(double size, double within) {
        var entries = DoubleStream.concat(A.stream(), B.stream()).map(Math::abs).toArray();
        return DoubleStream.of(entries).filter(x -> Math.abs(x - size) <= within).count() / (double) entries.length;
    }

    /// ln Σ_c exp(Z_c - Z_t), which stays exact where it is tiny.
    private static double loss(Matrix Z, int row, int target) {
        double most = IntStream.range(0, Z.columns()).mapToDouble(c -> Z.at(row, c) - Z.at(row, target)).max()
                .orElseThrow();
        if (most > 0)
            return most + Math.log(IntStream.range(0, Z.columns())
                    .mapToDouble(c -> Math.exp(Z.at(row, c) - Z.at(row, target) - most)).sum());
        return Math.log1p(IntStream.range(0, Z.columns()).filter(c -> c != target)
                .mapToDouble(c -> Math.exp(Z.at(row, c) - Z.at(row, target))).sum());
    }

    private static boolean isRight(Matrix Z, int row, int target) {
        return IntStream.range(0, Z.columns()).allMatch(c -> c == target || Z.at(row, c) < Z.at(row, target));
    }
}
