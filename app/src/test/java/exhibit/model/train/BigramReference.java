package exhibit.model.train;

import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;

import exhibit.model.Elements;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// A token in, what follows it out, and cross-entropy: a transformer of no layers ("Expanding the Scope of
/// Superposition"). X is (2, B): the token and its follower.
///
///     E, U (d, n)      one-hot 1_t of the token, 1_c of its follower (n, B)      weight (B)
///     H = E 1_t (d, B)      Z = UᵀH      Y = softmax(Z)  (n, B)
///     L = -Σ_j weight_j ln Y_cj      D = dL/dZ = (Y - 1_c) ∘ weight
///     dL/dE = UD 1_tᵀ      dL/dU = HDᵀ
record BigramReference(DMatrixRMaj E, DMatrixRMaj U) implements OutputReference {

    /// The logits Z.
    @Override
    public DMatrixRMaj output(DMatrixRMaj X) {
        return multTransA(U, hidden(X), null);
    }

    @Override
    public double loss(DMatrixRMaj X, double[] weight) {
        return Elements.crossEntropy(output(X), oneHot(X, 1), weight);
    }

    @Override
    public double[] gradient(DMatrixRMaj X, double[] weight) {
        var D = CommonOps_DDRM.subtract(Elements.softmax(output(X)), oneHot(X, 1), null);
        CommonOps_DDRM.multCols(D, weight);
        return Elements.joined(multTransB(mult(U, D, null), oneHot(X, 0), null), multTransB(hidden(X), D, null));
    }

    private DMatrixRMaj hidden(DMatrixRMaj X) {
        return mult(E, oneHot(X, 0), null);
    }

    private DMatrixRMaj oneHot(DMatrixRMaj X, int row) {
        return Elements.oneHot(X, row, E.numCols);
    }
}
