package exhibit.model.train;

import static exhibit.model.train.RowOps.LEAD;

import java.util.Arrays;

/// The products of matrices that training is made of. A matrix is an array of rows, with one entry a sample (or one a
/// feature, where a model says so). Factors A stand anywhere in one array: a[first + r * row + s * column] is A_rs, so
/// that a parameter matrix serves as itself and as its transpose. Sums over samples are in `SampleSums`.
final class Products {

    private Products() {
    }

    /// Y ← AX.
    ///
    /// @param Y (R, J), modified
    /// @param X (S, J), not modified, none of Y's rows
    static void multiply(float[][] Y, float[] a, int first, int row, int column, float[][] X) {
        int r = 0;
        for (; r + 1 < Y.length; r += 2)
            sum(Y[r], Y[r + 1], 0, 0, a, first + r * row, first + (r + 1) * row, column, X, X.length);
        if (r < Y.length)
            sum(Y[r], 0, a, first + r * row, column, X, X.length);
    }

    /// Y ← b + AX, with the first S rows of X.
    ///
    /// @param b (R)
    static void multiply(float[][] Y, float[] b, float[] a, int first, int row, int column, float[][] X, int S) {
        int r = 0;
        for (; r + 1 < Y.length; r += 2)
            sum(Y[r], Y[r + 1], b[r], b[r + 1], a, first + r * row, first + (r + 1) * row, column, X, S);
        if (r < Y.length)
            sum(Y[r], b[r], a, first + r * row, column, X, S);
    }

    /// y ← b + Σ a x and z ← c + Σ a x: two rows at a time, so that x is read half as often.
    private static void sum(float[] y, float[] z, float b, float c, float[] a, int i, int k, int column, float[][] x,
            int S) {
        int s = S < 4 ? 0 : S % 4 == 1 ? 5 : 4;
        if (s == 0) {
            Arrays.fill(y, b);
            Arrays.fill(z, c);
        } else if (s == 4)
            RowOps.set4(y, z, b, c, a[i], a[k], x[0], a[i + column], a[k + column], x[1], a[i + 2 * column],
                    a[k + 2 * column], x[2], a[i + 3 * column], a[k + 3 * column], x[3]);
        else
            RowOps.set5(y, z, b, c, a[i], a[k], x[0], a[i + column], a[k + column], x[1], a[i + 2 * column],
                    a[k + 2 * column], x[2], a[i + 3 * column], a[k + 3 * column], x[3], a[i + 4 * column],
                    a[k + 4 * column], x[4]);
        add(y, z, a, i + s * column, k + s * column, column, x, s, S);
    }

    private static void sum(float[] y, float b, float[] a, int i, int column, float[][] x, int S) {
        Arrays.fill(y, b);
        add(y, a, i, column, x, S);
    }

    private static void add(float[] y, float[] z, float[] a, int i, int k, int column, float[][] x, int s, int S) {
        for (; s + 3 < S; s += 4, i += 4 * column, k += 4 * column)
            RowOps.add4(y, z, a[i], a[k], x[s], a[i + column], a[k + column], x[s + 1], a[i + 2 * column],
                    a[k + 2 * column], x[s + 2], a[i + 3 * column], a[k + 3 * column], x[s + 3]);
        for (; s + 1 < S; s += 2, i += 2 * column, k += 2 * column)
            RowOps.add2(y, z, a[i], a[k], x[s], a[i + column], a[k + column], x[s + 1]);
        if (s < S)
            RowOps.add1(y, z, a[i], a[k], x[s]);
    }

    private static void add(float[] y, float[] a, int i, int column, float[][] x, int S) {
        int s = 0;
        for (; s + 3 < S; s += 4, i += 4 * column)
            RowOps.add4(y, a[i], x[s], a[i + column], x[s + 1], a[i + 2 * column], x[s + 2], a[i + 3 * column],
                    x[s + 3]);
        for (; s + 1 < S; s += 2, i += 2 * column)
            RowOps.add2(y, a[i], x[s], a[i + column], x[s + 1]);
        if (s < S)
            RowOps.add1(y, a[i], x[s]);
    }

    /// y ← b + Σ a_q x_r with r = rows_q, over all q from `from` to before `to`.
    static void setPicked(float[] y, float[] b, float[] a, int[] rows, int from, int to, float[][] x) {
        if (to - from < 4) {
            System.arraycopy(b, 0, y, 0, y.length);
            addPicked(y, a, rows, from, to, x);
        } else {
            RowOps.set4(y, b, a[from], x[rows[from]], a[from + 1], x[rows[from + 1]], a[from + 2], x[rows[from + 2]],
                    a[from + 3], x[rows[from + 3]]);
            addPicked(y, a, rows, from + 4, to, x);
        }
    }

    /// y ← y + Σ a_q x_r with r = rows_q, over all q from `from` to before `to`: a product with what is not zero.
    static void addPicked(float[] y, float[] a, int[] rows, int from, int to, float[][] x) {
        int q = from;
        for (; q + 3 < to; q += 4)
            RowOps.add4(y, a[q], x[rows[q]], a[q + 1], x[rows[q + 1]], a[q + 2], x[rows[q + 2]], a[q + 3],
                    x[rows[q + 3]]);
        for (; q + 1 < to; q += 2)
            RowOps.add2(y, a[q], x[rows[q]], a[q + 1], x[rows[q + 1]]);
        if (q < to)
            RowOps.add1(y, a[q], x[rows[q]]);
    }

    /// C ← C + Cᵀ, in tiles that stay in the nearest cache.
    static void symmetrize(float[][] C) {
        int n = C.length;
        for (int from = 0; from < n; from += 16)
            for (int i = 0; i < n; i++) {
                float[] row = C[i];
                int to = Math.min(from + 16, i + 1);
                for (int k = from; k < to; k++) {
                    float s = row[LEAD + k] + C[k][LEAD + i];
                    row[LEAD + k] = s;
                    C[k][LEAD + i] = s;
                }
            }
    }
}
