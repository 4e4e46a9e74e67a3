package exhibit.model;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// The orthogonal Procrustes problem: the rotation or reflection O that brings one set of points nearest to another,
/// min ‖OA - B‖². With the singular values BAᵀ = UΣVᵀ it is O = UVᵀ. One after another, for points of one shape: what
/// they are worked out on is kept from one to the next. Mutable; one thread at a time.
final class Procrustes {

    private final int m;
    private final DMatrixRMaj A;
    private final DMatrixRMaj B;
    private final DMatrixRMaj turned;
    private final DMatrixRMaj product;
    private final DMatrixRMaj U;
    private final DMatrixRMaj V;
    private final DMatrixRMaj O;
    private final SingularValueDecomposition_F64<DMatrixRMaj> svd;

    /// @param n how many points, of m coordinates
    Procrustes(int n, int m) {
        this.m = m;
        A = new DMatrixRMaj(n, m);
        B = new DMatrixRMaj(n, m);
        turned = new DMatrixRMaj(n, m);
        product = new DMatrixRMaj(m, m);
        U = new DMatrixRMaj(m, m);
        V = new DMatrixRMaj(m, m);
        O = new DMatrixRMaj(m, m);
        svd = DecompositionFactory_DDRM.svd(m, m, true, true, false);
    }

    /// @param points n points of m coordinates, not modified
    /// @param onto n points of m coordinates, not modified
    /// @return the points turned
    float[][] turn(float[][] points, float[][] onto) {
        fill(A, points);
        fill(B, onto);
        rotate();
        CommonOps_DDRM.multTransB(A, O, turned);
        return rows(turned);
    }

    /// Points lie as rows in A and B, so BAᵀ of the formula is BᵀA here.
    private void rotate() {
        CommonOps_DDRM.multTransA(B, A, product);
        if (svd.decompose(product))
            CommonOps_DDRM.mult(svd.getU(U, false), svd.getV(V, true), O);
        else
            CommonOps_DDRM.setIdentity(O);
    }

    private void fill(DMatrixRMaj matrix, float[][] rows) {
        for (int i = 0; i < rows.length; i++)
            for (int k = 0; k < m; k++)
                matrix.set(i, k, rows[i][k]);
    }

    private static float[][] rows(DMatrixRMaj matrix) {
        var rows = new float[matrix.numRows][matrix.numCols];
        for (int i = 0; i < matrix.numRows; i++)
            for (int k = 0; k < matrix.numCols; k++)
                rows[i][k] = (float) matrix.get(i, k);
        return rows;
    }
}
