package exhibit.model;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The output model in its readable form: x' = f(WᵀWx + b), f the ReLU or nothing (paper, "Demonstrating
/// Superposition"). Everything faster is tested against this.
///
///     X (n, B)  samples, one a column          W (m, n)  column i is the embedding of feature i
///     H = WX (m, B)                            b (n, 1)  bias of each feature
///     Z = WᵀH + b,  Y = f(Z)  (n, B)           I (n)     importance of each feature
///     L = 1/B Σ_j Σ_i I_i (Y_ij - X_ij)²
///     E = dL/dZ = 2/B · I ∘ (Y - X) ∘ f'(Z)  (n, B)
///     dL/dW = HEᵀ + (WE)Xᵀ  (m, n),  dL/db = E·1  (n, 1)
public record OutputModel(DMatrixRMaj W, DMatrixRMaj b, Activation activation) {

    /// @param W (m, n) and b (n, 1) as dL/dW and dL/db
    public record Gradient(DMatrixRMaj W, DMatrixRMaj b, double loss) {}

    /// @param X (n, B), not modified
    /// @return x' of each sample (n, B)
    DMatrixRMaj reconstruct(DMatrixRMaj X) {
        var Y = before(hidden(X));
        if (activation == Activation.RELU)
            CommonOps_DDRM.apply(Y, z -> Math.max(z, 0));
        return Y;
    }

    /// @param X (n, B), not modified
    public double loss(DMatrixRMaj X, double[] importance) {
        var error = CommonOps_DDRM.subtract(reconstruct(X), X, null);
        return weighted(error, importance) / X.numCols;
    }

    /// @param X (n, B), not modified
    public Gradient gradient(DMatrixRMaj X, double[] importance) {
        var H = hidden(X);
        var error = CommonOps_DDRM.subtract(reconstruct(X), X, null);
        double loss = weighted(error, importance) / X.numCols;
        var E = behind(error, before(H), importance);
        var dW = new DMatrixRMaj(W.numRows, W.numCols);
        var WE = new DMatrixRMaj(W.numRows, X.numCols);
        CommonOps_DDRM.multTransB(H, E, dW);
        CommonOps_DDRM.mult(W, E, WE);
        CommonOps_DDRM.multAddTransB(WE, X, dW);
        return new Gradient(dW, CommonOps_DDRM.sumRows(E, null), loss);
    }

    private DMatrixRMaj hidden(DMatrixRMaj X) {
        return CommonOps_DDRM.mult(W, X, null);
    }

    /// Z, before the activation.
    private DMatrixRMaj before(DMatrixRMaj H) {
        var Z = CommonOps_DDRM.multTransA(W, H, null);
        for (int i = 0; i < Z.numRows; i++)
            for (int j = 0; j < Z.numCols; j++)
                Z.add(i, j, b.get(i));
        return Z;
    }

    /// E, from the error Y - X and from Z.
    private DMatrixRMaj behind(DMatrixRMaj error, DMatrixRMaj Z, double[] importance) {
        boolean linear = activation == Activation.LINEAR;
        var E = new DMatrixRMaj(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.numRows; i++)
            for (int j = 0; j < Z.numCols; j++)
                if (linear || Z.get(i, j) > 0)
                    E.set(i, j, 2 * importance[i] * error.get(i, j) / Z.numCols);
        return E;
    }

    private static double weighted(DMatrixRMaj error, double[] importance) {
        double sum = 0;
        for (int i = 0; i < error.numRows; i++)
            for (int j = 0; j < error.numCols; j++)
                sum += importance[i] * error.get(i, j) * error.get(i, j);
        return sum;
    }
}
