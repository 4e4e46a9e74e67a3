package exhibit.model.train;

import exhibit.model.data.Data;
import java.util.Arrays;

/// Sums over the samples of one or two blocks of rows: what becomes of HEᵀ and GXᵀ. A float sum may not be reordered,
/// so as one loop it would stay scalar; here the products of a weight are summed element by element over the blocks
/// first, then folded, which makes vectors, and only the last few partial sums are added one by one.
final class SampleSums {

    /// Entries of the longest row.
    static final int LONGEST = Data.SPAN;

    private static final int FOLD = LONGEST / 8;

    /// The partial sums of one weight.
    private final float[] p = new float[RowOps.length(LONGEST)];

    /// sum ← sum + PQᵀ + TUᵀ.
    ///
    /// @param sum (R, S) row by row, modified
    /// @param P T (R, J), not modified
    /// @param Q U (S, J), not modified
    void add(float[] sum, float[][] P, float[][] Q, float[][] T, float[][] U) {
        int lead = clearBehind(P[0]);
        for (int s = 0; s < Q.length; s++)
            for (int r = 0; r < P.length; r++) {
                products(p, P[r], Q[s], T[r], U[s]);
                sum[r * Q.length + s] += of(p, lead);
            }
    }

    /// sum ← sum + PQᵀ.
    ///
    /// @param at where the sums begin
    void add(float[] sum, int at, float[][] P, float[][] Q) {
        int lead = clearBehind(P[0]);
        for (int r = 0; r < P.length; r++)
            for (int s = 0; s < Q.length; s++) {
                products(p, P[r], Q[s]);
                sum[at + r * Q.length + s] += of(p, lead);
            }
    }

    /// sum ← sum + PQᵀ + TUᵀ over two blocks.
    void add(float[] sum, float[][][] P, float[][][] Q, float[][][] T, float[][][] U) {
        int lead = clearBehind(P[0][0]);
        int S = Q[0].length;
        for (int s = 0; s < S; s++)
            for (int r = 0; r < P[0].length; r++) {
                products(p, P[0][r], Q[0][s], T[0][r], U[0][s], P[1][r], Q[1][s], T[1][r], U[1][s]);
                sum[r * S + s] += of(p, lead);
            }
    }

    /// sum_s ← sum_s + Σ_j Q_sj.
    ///
    /// @param at where the sums begin
    void add(float[] sum, int at, float[][] Q) {
        int lead = clearBehind(Q[0]);
        for (int s = 0; s < Q.length; s++) {
            System.arraycopy(Q[s], 0, p, 0, Q[s].length);
            sum[at + s] += of(p, lead);
        }
    }

    /// The same over two blocks.
    void add(float[] sum, float[][] Q, float[][] Q2) {
        int lead = clearBehind(Q[0]);
        for (int s = 0; s < Q.length; s++) {
            sums(p, Q[s], Q2[s]);
            sum[s] += of(p, lead);
        }
    }

    /// @return where entries begin in rows like this one
    private int clearBehind(float[] row) {
        Arrays.fill(p, row.length, p.length, 0);
        return RowOps.lead(row);
    }

    private static void products(float[] p, float[] x, float[] y) {
        for (int j = RowOps.begin(x); j < x.length; j++)
            p[j] = x[j] * y[j];
    }

    private static void products(float[] p, float[] x, float[] y, float[] t, float[] u) {
        for (int j = RowOps.begin(x); j < x.length; j++)
            p[j] = x[j] * y[j] + t[j] * u[j];
    }

    private static void products(float[] p, float[] x, float[] y, float[] t, float[] u, float[] x2, float[] y2,
            float[] t2, float[] u2) {
        for (int j = RowOps.begin(x); j < x.length; j++)
            p[j] = x[j] * y[j] + t[j] * u[j] + x2[j] * y2[j] + t2[j] * u2[j];
    }

    private static void sums(float[] p, float[] x, float[] x2) {
        for (int j = RowOps.begin(x); j < x.length; j++)
            p[j] = x[j] + x2[j];
    }

    /// The sum of LONGEST entries.
    ///
    /// @param p modified
    /// @param lead where they begin
    static float of(float[] p, int lead) {
        for (int j = Math.max(lead - 1, 0); j < lead + FOLD; j++)
            p[j] = ((p[j] + p[j + FOLD]) + (p[j + 2 * FOLD] + p[j + 3 * FOLD]))
                    + ((p[j + 4 * FOLD] + p[j + 5 * FOLD]) + (p[j + 6 * FOLD] + p[j + 7 * FOLD]));
        float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        for (int j = lead; j < lead + FOLD; j += 8) {
            s0 += p[j];
            s1 += p[j + 1];
            s2 += p[j + 2];
            s3 += p[j + 3];
            s4 += p[j + 4];
            s5 += p[j + 5];
            s6 += p[j + 6];
            s7 += p[j + 7];
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }
}
