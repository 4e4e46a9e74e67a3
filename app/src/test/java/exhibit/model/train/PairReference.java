package exhibit.model.train;

import static org.ejml.dense.row.CommonOps_DDRM.elementMult;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;

import exhibit.model.Elements;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Two numbers, joined by products or by a ReLU, and cross-entropy ("Expanding the Scope of Superposition"). X is (3, B):
/// a, b and what they make.
///
///     E (d, p)      A, B (h, d)      U (p, h)      c (h, 1)      one-hot 1_a, 1_b, 1_t (p, B)      weight (B)
///     F = AE 1_a      G = BE 1_b      H = F ∘ G  or  ReLU(F + G + c)      Z = UH      Y = softmax(Z)
///     L = -Σ_j weight_j ln Y_tj      D = dL/dZ = (Y - 1_t) ∘ weight      K = dL/dH = UᵀD
///     dF = K ∘ G, dG = K ∘ F  or  dF = dG = K ∘ 1[H>0], dc = dF·1      dL/dU = DHᵀ
///     dL/dA = dF (E 1_a)ᵀ      dL/dB = dG (E 1_b)ᵀ      dL/dE = AᵀdF 1_aᵀ + BᵀdG 1_bᵀ
///
/// @param c without rows where the layer is bilinear
record PairReference(DMatrixRMaj E, DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj U,
        DMatrixRMaj c) implements OutputReference {

    private boolean bilinear() {
        return c.numRows == 0;
    }

    /// The logits Z.
    @Override
    public DMatrixRMaj output(DMatrixRMaj X) {
        return mult(U, hidden(X), null);
    }

    @Override
    public double loss(DMatrixRMaj X, double[] weight) {
        return Elements.crossEntropy(output(X), oneHot(X, 2), weight);
    }

    @Override
    public double[] gradient(DMatrixRMaj X, double[] weight) {
        var H = hidden(X);
        var D = CommonOps_DDRM.subtract(Elements.softmax(mult(U, H, null)), oneHot(X, 2), null);
        CommonOps_DDRM.multCols(D, weight);
        var K = multTransA(U, D, null);
        var dF = bilinear() ? elementMult(K, part(B, X, 1), null) : Elements.wherePositive(K, H);
        var dG = bilinear() ? elementMult(K, part(A, X, 0), null) : dF;
        var dE = multTransB(multTransA(A, dF, null), oneHot(X, 0), null);
        CommonOps_DDRM.multAddTransB(multTransA(B, dG, null), oneHot(X, 1), dE);
        var inner = Elements.joined(dE, multTransB(dF, embedded(X, 0), null), multTransB(dG, embedded(X, 1), null),
                multTransB(D, H, null));
        return bilinear()
                ? inner
                : Elements.joined(DMatrixRMaj.wrap(inner.length, 1, inner), CommonOps_DDRM.sumRows(dF, null));
    }

    private DMatrixRMaj hidden(DMatrixRMaj X) {
        var F = part(A, X, 0);
        var G = part(B, X, 1);
        return bilinear()
                ? elementMult(F, G, null)
                : Elements.rectified(Elements.plus(CommonOps_DDRM.add(F, G, null), c));
    }

    /// AE 1_a, or BE 1_b.
    private DMatrixRMaj part(DMatrixRMaj layer, DMatrixRMaj X, int row) {
        return mult(layer, embedded(X, row), null);
    }

    private DMatrixRMaj embedded(DMatrixRMaj X, int row) {
        return mult(E, oneHot(X, row), null);
    }

    private DMatrixRMaj oneHot(DMatrixRMaj X, int row) {
        return Elements.oneHot(X, row, E.numCols);
    }
}
