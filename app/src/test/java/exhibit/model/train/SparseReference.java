package exhibit.model.train;

import static exhibit.model.Elements.plus;
import static exhibit.model.Elements.rectified;
import static exhibit.model.Elements.wherePositive;

import exhibit.model.Elements;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// A sparse autoencoder, nested or not (Cunningham and others, 2023; Bussmann and others, 2025).
///
///     V (d, n)      v (d, 1)      D (d, n)      c (n, 1)      weight (B)      prefixes p, d among them
///     A = ReLU(V(X - c) + v) (d, B)      Y_p = Dᵀ 1[k<p] A + c  (n, B)
///     L = Σ_j weight_j (Σ_p Σ_i (Y_p,ij - X_ij)² + λ Σ_k A_kj)
///     E_p = dL/dY_p = 2 (Y_p - X) ∘ weight  (n, B)
///     G = dL/d(V(X - c) + v) = (Σ_p 1[k<p] DE_p + λ weight) ∘ 1[A>0]  (d, B)
///     dL/dV = G(X - c)ᵀ      dL/dv = G·1      dL/dD = Σ_p (1[k<p] A)E_pᵀ      dL/dc = Σ_p E_p·1 - VᵀG·1
record SparseReference(DMatrixRMaj V, DMatrixRMaj v, DMatrixRMaj D, DMatrixRMaj c, double l1,
        List<Integer> nested) implements OutputReference {

    @Override
    public DMatrixRMaj output(DMatrixRMaj X) {
        return output(answers(X), D.numRows);
    }

    @Override
    public double loss(DMatrixRMaj X, double[] weight) {
        var answers = answers(X);
        double loss = prefixes()
                .mapToDouble(p -> Elements.weighted(error(X, p), ones(), weight)).sum();
        CommonOps_DDRM.multCols(answers, weight);
        return loss + l1 * CommonOps_DDRM.elementSum(answers);
    }

    @Override
    public double[] gradient(DMatrixRMaj X, double[] weight) {
        var A = answers(X);
        var price = CommonOps_DDRM.apply(A, _ -> l1, null);
        CommonOps_DDRM.multCols(price, weight);
        var before = price.copy();
        var dD = new DMatrixRMaj(D.numRows, D.numCols);
        var dc = new DMatrixRMaj(c.numRows, 1);
        prefixes().forEach(p -> {
            var E = Elements.scaled(error(X, p), ones(), weight);
            CommonOps_DDRM.scale(2, E);
            CommonOps_DDRM.multAdd(first(D, p), E, before);
            CommonOps_DDRM.multAddTransB(first(A, p), E, dD);
            CommonOps_DDRM.addEquals(dc, CommonOps_DDRM.sumRows(E, null));
        });
        var G = wherePositive(before, A);
        var sumG = CommonOps_DDRM.sumRows(G, null);
        CommonOps_DDRM.multAddTransA(-1, V, sumG, dc);
        return Elements.joined(CommonOps_DDRM.multTransB(G, centred(X), null), sumG, dD, dc);
    }

    private IntStream prefixes() {
        return IntStream.concat(nested.stream().mapToInt(p -> p), IntStream.of(D.numRows));
    }

    /// The same with nothing in the rows from p on.
    private static DMatrixRMaj first(DMatrixRMaj all, int p) {
        var first = all.copy();
        for (int k = p; k < all.numRows; k++)
            for (int j = 0; j < all.numCols; j++)
                first.set(k, j, 0);
        return first;
    }

    private DMatrixRMaj output(DMatrixRMaj answers, int p) {
        return plus(CommonOps_DDRM.multTransA(D, first(answers, p), null), c);
    }

    private DMatrixRMaj centred(DMatrixRMaj X) {
        return plus(X, CommonOps_DDRM.apply(c, each -> -each, null));
    }

    private DMatrixRMaj answers(DMatrixRMaj X) {
        return rectified(plus(CommonOps_DDRM.mult(V, centred(X), null), v));
    }

    private DMatrixRMaj error(DMatrixRMaj X, int p) {
        return CommonOps_DDRM.subtract(output(answers(X), p), X, null);
    }

    private DMatrixRMaj ones() {
        var ones = new DMatrixRMaj(c.numRows, 1);
        CommonOps_DDRM.fill(ones, 1);
        return ones;
    }
}
