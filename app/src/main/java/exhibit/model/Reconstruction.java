package exhibit.model;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The model by hand, in row form: one feature vector on its way, every stage kept (EXPERIMENTS H2, H4-H9).
///
///     x (n)    W (n, m), row i is the embedding of feature i    b (n)
///     h = xW (m)    back = hWᵀ (n)    biased = back + b    x' = ReLU(biased)
///
/// @param hidden h
/// @param back hWᵀ
/// @param biased hWᵀ + b
/// @param output x'
/// @param error Σ_i (x_i - x'_i)²
public record Reconstruction(List<Double> hidden, List<Double> back, List<Double> biased, List<Double> output,
        double error) {

    /// @param W (n, m), not modified
    /// @throws IllegalArgumentException where the shapes do not fit, or W is no rectangle
    public static Reconstruction of(double[][] W, double[] b, double[] x, boolean relu) {
        check(W, b, x);
        double[] hidden = new double[W[0].length];
        for (int i = 0; i < x.length; i++)
            for (int k = 0; k < hidden.length; k++)
                hidden[k] += x[i] * W[i][k];
        double[] back = Arrays.stream(W).mapToDouble(row -> dot(hidden, row)).toArray();
        double[] biased = new double[x.length];
        Arrays.setAll(biased, i -> back[i] + b[i]);
        double[] output = Arrays.stream(biased).map(z -> relu ? Math.max(z, 0) : z).toArray();
        double error = 0;
        for (int i = 0; i < x.length; i++)
            error += (x[i] - output[i]) * (x[i] - output[i]);
        return new Reconstruction(list(hidden), list(back), list(biased), list(output), error);
    }

    /// What a trained model of the paper makes of one sample.
    ///
    /// @param x (n), not modified
    public static Reconstruction of(Embedding embedding, double[] x) {
        double[][] W = new double[embedding.features()][embedding.hidden()];
        double[] b = new double[W.length];
        for (int i = 0; i < W.length; i++) {
            b[i] = embedding.bias(i);
            for (int k = 0; k < W[i].length; k++)
                W[i][k] = embedding.coordinate(i, k);
        }
        return of(W, b, x, true);
    }

    /// x' alone, the way the paper writes it: with columns, x' = ReLU(VᵀVx + b), where V = Wᵀ (m, n).
    ///
    /// @param W (n, m), not modified
    public static List<Double> byColumns(double[][] W, double[] b, double[] x) {
        check(W, b, x);
        var V = CommonOps_DDRM.transpose(new DMatrixRMaj(W), null);
        var model = new OutputModel(V, new DMatrixRMaj(b.length, 1, true, b), Activation.RELU);
        return list(model.reconstruct(new DMatrixRMaj(x.length, 1, true, x)).data);
    }

    private static void check(double[][] W, double[] b, double[] x) {
        if (W.length == 0 || Arrays.stream(W).anyMatch(row -> row.length != W[0].length || row.length == 0))
            throw new IllegalArgumentException("every row of W must have the same number of entries");
        if (b.length != W.length)
            throw new IllegalArgumentException("b has " + b.length + " entries, but W has " + W.length + " rows");
        if (x.length != W.length)
            throw new IllegalArgumentException("x has " + x.length + " entries, but W has " + W.length + " rows");
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++)
            sum += x[k] * y[k];
        return sum;
    }
}
