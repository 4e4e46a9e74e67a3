package exhibit.model;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// An immutable matrix, double precision.
public final class Matrix {

    /// The number at a place.
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    private final DMatrixRMaj entries;

    private Matrix(DMatrixRMaj entries) {
        this.entries = entries;
    }

    public static Matrix of(int rows, int columns, Entry entry) {
        var entries = new DMatrixRMaj(rows, columns);
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                entries.set(r, c, entry.at(r, c));
        return new Matrix(entries);
    }

    public static Matrix identity(int size) {
        return new Matrix(CommonOps_DDRM.identity(size));
    }

    /// Standard normal numbers.
    public static Matrix normal(int rows, int columns, long seed) {
        return of(rows, columns, (r, c) -> Normal.of(SplitMix.mix(seed), r * columns + c));
    }

    /// Any rotation or reflection, each as likely as the others: Q of a QR decomposition of normal numbers.
    public static Matrix orthogonal(int size, long seed) {
        var qr = DecompositionFactory_DDRM.qr(size, size);
        qr.decompose(normal(size, size, seed).entries);
        return new Matrix(qr.getQ(null, false));
    }

    public int rows() {
        return entries.numRows;
    }

    public int columns() {
        return entries.numCols;
    }

    public double at(int row, int column) {
        return entries.get(row, column);
    }

    /// This times the other.
    public Matrix times(Matrix other) {
        return new Matrix(CommonOps_DDRM.mult(entries, other.entries, null));
    }

    public Matrix times(double factor) {
        return map(x -> factor * x);
    }

    public Matrix transposed() {
        return new Matrix(CommonOps_DDRM.transpose(entries, (DMatrixRMaj) null));
    }

    public Matrix map(DoubleUnaryOperator f) {
        return of(rows(), columns(), (r, c) -> f.applyAsDouble(at(r, c)));
    }

    /// The largest entry by size.
    public double largest() {
        return CommonOps_DDRM.elementMaxAbs(entries);
    }

    public double determinant() {
        return CommonOps_DDRM.det(entries);
    }

    /// All entries, row after row.
    public DoubleStream stream() {
        return Arrays.stream(entries.data, 0, entries.getNumElements());
    }

    /// The largest difference to the other in any entry.
    public double distance(Matrix other) {
        return CommonOps_DDRM.elementMaxAbs(CommonOps_DDRM.subtract(entries, other.entries, null));
    }
}
