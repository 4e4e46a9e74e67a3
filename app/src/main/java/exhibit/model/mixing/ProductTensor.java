package exhibit.model.mixing;

import exhibit.model.Matrix;
import java.util.stream.IntStream;

/// A bilinear layer (W₁x) ∘ (W₂x) as one tensor: output i = Σ_jk x_j B_ijk x_k with B_ijk = W₁_ij W₂_ik (Sharkey, 2023).
///
/// @param W1 (m, n)
/// @param W2 (m, n)
public record ProductTensor(Matrix W1, Matrix W2) {

    /// Normal numbers.
    public static ProductTensor drawn(int m, int n, long seed) {
        return new ProductTensor(Matrix.normal(m, n, 2 * seed), Matrix.normal(m, n, 2 * seed + 1));
    }

    /// (n, n), B_i of one output.
    public Matrix slice(int i) {
        int n = W1.columns();
        return Matrix.of(n, n, (j, k) -> W1.at(i, j) * W2.at(i, k));
    }

    /// Output i by the layer.
    ///
    /// @param x (n), not modified
    public double byLayer(int i, double... x) {
        return dot(W1, i, x) * dot(W2, i, x);
    }

    /// Output i by the tensor.
    ///
    /// @param x (n), not modified
    public double byTensor(int i, double... x) {
        var B = slice(i);
        return IntStream.range(0, x.length)
                .mapToDouble(j -> IntStream.range(0, x.length).mapToDouble(k -> x[j] * B.at(j, k) * x[k]).sum()).sum();
    }

    private static double dot(Matrix W, int i, double[] x) {
        return IntStream.range(0, x.length).mapToDouble(j -> W.at(i, j) * x[j]).sum();
    }
}
