package exhibit.model.train;

import static exhibit.model.Elements.wherePositive;

import exhibit.model.Elements;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// x' = f(Wᵀg(Wx) + b), g and f each the ReLU or nothing, and λ for each unit of hidden activity (paper,
/// "Demonstrating Superposition" and "Superposition in a privileged basis").
///
///     W (m, n)  column i is the embedding of feature i      b (n, 1)      I (n, 1)  importance      weight (B)
///     H = g(WX) (m, B)      Z = WᵀH + b,  Y = f(Z)  (n, B)
///     L = Σ_j weight_j (Σ_i I_i (Y_ij - X_ij)² + λ Σ_k |H_kj|)
///     E = dL/dZ = 2 I ∘ (Y - X) ∘ weight ∘ f'(Z)  (n, B)
///     G = dL/d(WX) = (WE + λ sign(H) ∘ weight) ∘ g'(WX)  (m, B)
///     dL/dW = HEᵀ + GXᵀ  (m, n)      dL/db = E·1  (n, 1)
record TiedReference(DMatrixRMaj W, DMatrixRMaj b, boolean reluHidden, boolean reluOutput, double l1,
        DMatrixRMaj importance) implements OutputReference {

    @Override
    public DMatrixRMaj output(DMatrixRMaj X) {
        var Z = before(hidden(X));
        return reluOutput ? Elements.rectified(Z) : Z;
    }

    @Override
    public double loss(DMatrixRMaj X, double[] weight) {
        var activity = Elements.magnitudes(hidden(X));
        CommonOps_DDRM.multCols(activity, weight);
        return Elements.weighted(error(X), importance, weight) + l1 * CommonOps_DDRM.elementSum(activity);
    }

    @Override
    public double[] gradient(DMatrixRMaj X, double[] weight) {
        var H = hidden(X);
        var E = Elements.scaled(error(X), importance, weight);
        CommonOps_DDRM.scale(2, E);
        if (reluOutput) E = wherePositive(E, before(H));
        var G = CommonOps_DDRM.mult(W, E, null);
        CommonOps_DDRM.addEquals(G, cost(H, weight));
        if (reluHidden) G = wherePositive(G, CommonOps_DDRM.mult(W, X, null));
        var dW = CommonOps_DDRM.multTransB(H, E, null);
        CommonOps_DDRM.multAddTransB(G, X, dW);
        return Elements.joined(dW, CommonOps_DDRM.sumRows(E, null));
    }

    private DMatrixRMaj hidden(DMatrixRMaj X) {
        var WX = CommonOps_DDRM.mult(W, X, null);
        return reluHidden ? Elements.rectified(WX) : WX;
    }

    /// Z, before the ReLU.
    private DMatrixRMaj before(DMatrixRMaj H) {
        return Elements.plus(CommonOps_DDRM.multTransA(W, H, null), b);
    }

    private DMatrixRMaj error(DMatrixRMaj X) {
        return CommonOps_DDRM.subtract(output(X), X, null);
    }

    /// λ sign(H) ∘ weight.
    private DMatrixRMaj cost(DMatrixRMaj H, double[] weight) {
        var cost = CommonOps_DDRM.apply(H, h -> l1 * Math.signum(h), null);
        CommonOps_DDRM.multCols(cost, weight);
        return cost;
    }
}
