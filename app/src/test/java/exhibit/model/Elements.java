package exhibit.model;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// What the readable models do to each entry of a matrix. Arguments are not modified.
public final class Elements {

    private Elements() {
    }

    /// ReLU(Z).
    public static DMatrixRMaj rectified(DMatrixRMaj Z) {
        return CommonOps_DDRM.apply(Z, z -> Math.max(z, 0), null);
    }

    /// |X|.
    public static DMatrixRMaj magnitudes(DMatrixRMaj X) {
        return CommonOps_DDRM.apply(X, Math::abs, null);
    }

    /// G where Z is above 0, else 0.
    public static DMatrixRMaj wherePositive(DMatrixRMaj G, DMatrixRMaj Z) {
        return CommonOps_DDRM.elementMult(G, CommonOps_DDRM.apply(Z, z -> z > 0 ? 1 : 0, null), null);
    }

    /// Z + b, to each column.
    public static DMatrixRMaj plus(DMatrixRMaj Z, DMatrixRMaj b) {
        var ones = new DMatrixRMaj(1, Z.numCols);
        CommonOps_DDRM.fill(ones, 1);
        var sum = Z.copy();
        CommonOps_DDRM.multAdd(b, ones, sum);
        return sum;
    }

    /// Σ_j weight_j Σ_i I_i error_ij².
    public static double weighted(DMatrixRMaj error, DMatrixRMaj importance, double[] weight) {
        return CommonOps_DDRM.elementSum(
                CommonOps_DDRM.elementMult(error, scaled(error, importance, weight), null));
    }

    /// I ∘ error ∘ weight.
    public static DMatrixRMaj scaled(DMatrixRMaj error, DMatrixRMaj importance, double[] weight) {
        var scaled = error.copy();
        CommonOps_DDRM.multRows(importance.data, scaled);
        CommonOps_DDRM.multCols(scaled, weight);
        return scaled;
    }

    /// The numbers in one row of X as unit vectors 1_x (n, B).
    public static DMatrixRMaj oneHot(DMatrixRMaj X, int row, int n) {
        var one = new DMatrixRMaj(n, X.numCols);
        for (int j = 0; j < X.numCols; j++)
            one.set((int) X.get(row, j), j, 1);
        return one;
    }

    /// exp Z, each column divided by its sum.
    public static DMatrixRMaj softmax(DMatrixRMaj Z) {
        var Y = CommonOps_DDRM.elementExp(Z, null);
        CommonOps_DDRM.divideCols(Y, CommonOps_DDRM.sumCols(Y, null).data);
        return Y;
    }

    /// -Σ_j weight_j ln softmax(Z)_tj.
    ///
    /// @param target one-hot, a column a sample
    public static double crossEntropy(DMatrixRMaj Z, DMatrixRMaj target, double[] weight) {
        var likely = CommonOps_DDRM.sumCols(CommonOps_DDRM.elementMult(softmax(Z), target, null), null);
        double loss = 0;
        for (int j = 0; j < weight.length; j++)
            loss -= weight[j] * Math.log(likely.get(j));
        return loss;
    }

    /// The entries of several matrices, one behind the other.
    public static double[] joined(DMatrixRMaj... parts) {
        return Arrays.stream(parts).flatMapToDouble(part -> Arrays.stream(part.data)).toArray();
    }
}
