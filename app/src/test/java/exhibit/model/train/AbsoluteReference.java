package exhibit.model.train;

import static exhibit.model.Elements.rectified;
import static exhibit.model.Elements.wherePositive;

import exhibit.model.Elements;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// y = ReLU(W₂ ReLU(W₁x) + b), to be |x| (paper, "Computation in superposition").
///
///     W₁ (m, n)      W₂ (n, m)      b (n, 1)      I (n, 1)  importance      weight (B)
///     H = ReLU(W₁X) (m, B)      Z = W₂H + b,  Y = ReLU(Z)  (n, B)
///     L = Σ_j weight_j Σ_i I_i (Y_ij - |X_ij|)²
///     E = dL/dZ = 2 I ∘ (Y - |X|) ∘ weight ∘ 1[Z>0]  (n, B)      G = dL/d(W₁X) = W₂ᵀE ∘ 1[W₁X>0]  (m, B)
///     dL/dW₁ = GXᵀ  (m, n)      dL/dW₂ = EHᵀ  (n, m)      dL/db = E·1  (n, 1)
record AbsoluteReference(DMatrixRMaj W1, DMatrixRMaj W2, DMatrixRMaj b,
        DMatrixRMaj importance) implements OutputReference {

    @Override
    public DMatrixRMaj output(DMatrixRMaj X) {
        return rectified(before(hidden(X)));
    }

    @Override
    public double loss(DMatrixRMaj X, double[] weight) {
        return Elements.weighted(error(X), importance, weight);
    }

    @Override
    public double[] gradient(DMatrixRMaj X, double[] weight) {
        var H = hidden(X);
        var E = wherePositive(Elements.scaled(error(X), importance, weight), before(H));
        CommonOps_DDRM.scale(2, E);
        var G = wherePositive(CommonOps_DDRM.multTransA(W2, E, null), H);
        return Elements.joined(CommonOps_DDRM.multTransB(G, X, null), CommonOps_DDRM.multTransB(E, H, null),
                CommonOps_DDRM.sumRows(E, null));
    }

    private DMatrixRMaj hidden(DMatrixRMaj X) {
        return rectified(CommonOps_DDRM.mult(W1, X, null));
    }

    /// Z, before the ReLU.
    private DMatrixRMaj before(DMatrixRMaj H) {
        return Elements.plus(CommonOps_DDRM.mult(W2, H, null), b);
    }

    private DMatrixRMaj error(DMatrixRMaj X) {
        return CommonOps_DDRM.subtract(output(X), Elements.magnitudes(X), null);
    }
}
