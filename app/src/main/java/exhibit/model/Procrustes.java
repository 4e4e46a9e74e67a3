package exhibit.model;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// The orthogonal Procrustes problem: the rotation or reflection O that brings one set of points nearest to another,
/// min ‖OA - B‖². With the singular values BAᵀ = UΣVᵀ it is O = UVᵀ.
final class Procrustes {

    private Procrustes() {
    }

    /// @param points n points of m coordinates, not modified
    /// @param onto n points of m coordinates, not modified
    /// @return the points turned
    static float[][] turn(float[][] points, float[][] onto) {
        var A = matrix(points);
        var turned = new DMatrixRMaj(points.length, points[0].length);
        CommonOps_DDRM.multTransB(A, rotation(A, matrix(onto)), turned);
        return rows(turned);
    }

    /// @param A (n, m), B (n, m): points as rows, so that BAᵀ of the formula is BᵀA here
    private static DMatrixRMaj rotation(DMatrixRMaj A, DMatrixRMaj B) {
        int m = A.numCols;
        var product = new DMatrixRMaj(m, m);
        CommonOps_DDRM.multTransA(B, A, product);
        var svd = DecompositionFactory_DDRM.svd(m, m, true, true, false);
        if (!svd.decompose(product))
            return CommonOps_DDRM.identity(m);
        var O = new DMatrixRMaj(m, m);
        CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), O);
        return O;
    }

    private static DMatrixRMaj matrix(float[][] rows) {
        var matrix = new DMatrixRMaj(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++)
            for (int k = 0; k < rows[i].length; k++)
                matrix.set(i, k, rows[i][k]);
        return matrix;
    }

    private static float[][] rows(DMatrixRMaj matrix) {
        var rows = new float[matrix.numRows][matrix.numCols];
        for (int i = 0; i < matrix.numRows; i++)
            for (int k = 0; k < matrix.numCols; k++)
                rows[i][k] = (float) matrix.get(i, k);
        return rows;
    }
}
