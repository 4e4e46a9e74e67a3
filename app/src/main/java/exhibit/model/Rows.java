package exhibit.model;

import java.util.Arrays;

/// The loops of the fast kernel, each over one row of samples or of features. Rows are arrays of their own, all are
/// read at the same index, and all is read before anything is written: in this form, and hardly any other, the JIT
/// makes vector instructions of float loops, on AVX and on NEON (app/decisions/0002). Sums over a row are kept as a row
/// of partial sums for the same reason.
final class Rows {

    /// Samples in a row: long enough that a loop's beginning and end do not count, short enough for the nearest cache.
    static final int SPAN = 2 * Sampler.BLOCK;

    private static final int FOLD = SPAN / 8;

    private Rows() {
    }

    /// Y ← AX. Two rows of Y at a time, so that X is read half as often.
    ///
    /// @param a the factors: a[first + r * row + s * column] is A_rs
    static void multiply(float[][] Y, float[] a, int first, int row, int column, float[][] X) {
        int r = 0;
        for (; r + 1 < Y.length; r += 2) {
            Arrays.fill(Y[r], 0);
            Arrays.fill(Y[r + 1], 0);
            addScaledTwice(Y[r], Y[r + 1], a, first + r * row, a, first + (r + 1) * row, column, X,
                    X.length);
        }
        if (r < Y.length) {
            Arrays.fill(Y[r], 0);
            addScaled(Y[r], a, first + r * row, column, X, X.length);
        }
    }

    /// y ← y + Σ_r a_r x_r and z ← z + Σ_r b_r x_r.
    ///
    /// @param a the factors: a[i + r * stride] is a_r, b[k + r * stride] is b_r
    static void addScaledTwice(float[] y, float[] z, float[] a, int i, float[] b, int k, int stride, float[][] x,
            int rows) {
        int r = 0;
        for (; r + 3 < rows; r += 4, i += 4 * stride, k += 4 * stride)
            add4(y, z, a[i], b[k], x[r], a[i + stride], b[k + stride], x[r + 1], a[i + 2 * stride],
                    b[k + 2 * stride], x[r + 2], a[i + 3 * stride], b[k + 3 * stride], x[r + 3]);
        for (; r + 1 < rows; r += 2, i += 2 * stride, k += 2 * stride)
            add2(y, z, a[i], b[k], x[r], a[i + stride], b[k + stride], x[r + 1]);
        if (r < rows)
            add1(y, z, a[i], b[k], x[r]);
    }

    private static void add1(float[] y, float[] z, float a, float b, float[] x) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j];
            float v = z[j] + b * x[j];
            y[j] = u;
            z[j] = v;
        }
    }

    private static void add2(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j];
            float v = z[j] + b * x[j] + b2 * x2[j];
            y[j] = u;
            z[j] = v;
        }
    }

    private static void add4(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2,
            float a3, float b3, float[] x3, float a4, float b4, float[] x4) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
            float v = z[j] + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j];
            y[j] = u;
            z[j] = v;
        }
    }

    /// y ← y + Σ_r a_r x_r.
    ///
    /// @param a the factors: a[i + r * stride] is a_r
    static void addScaled(float[] y, float[] a, int i, int stride, float[][] x, int rows) {
        int r = 0;
        for (; r + 3 < rows; r += 4, i += 4 * stride)
            add4(y, a[i], x[r], a[i + stride], x[r + 1], a[i + 2 * stride], x[r + 2], a[i + 3 * stride], x[r + 3]);
        for (; r + 1 < rows; r += 2, i += 2 * stride)
            add2(y, a[i], x[r], a[i + stride], x[r + 1]);
        if (r < rows)
            add1(y, a[i], x[r]);
    }

    static void add1(float[] y, float a, float[] x) {
        for (int j = 0; j < y.length; j++)
            y[j] += a * x[j];
    }

    static void add2(float[] y, float a, float[] x, float a2, float[] x2) {
        for (int j = 0; j < y.length; j++)
            y[j] += a * x[j] + a2 * x2[j];
    }

    static void add4(float[] y, float a, float[] x, float a2, float[] x2, float a3, float[] x3, float a4, float[] x4) {
        for (int j = 0; j < y.length; j++)
            y[j] += a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
    }

    /// From z to E = 2c (ReLU(z) - x) where z > 0, else 0; adds c (ReLU(z) - x)² to `loss`.
    ///
    /// ReLU is ½(z + |z|) and "where positive" is its sign: a branch or a `max` here costs three times the whole row.
    ///
    /// @param z modified: becomes E
    static void errorBehindRelu(float[] z, float[] x, float[] loss, float c, int samples) {
        for (int j = 0; j < samples; j++) {
            float y = .5f * (z[j] + Math.abs(z[j]));
            float error = y - x[j];
            float l = loss[j] + c * error * error;
            z[j] = 2 * c * error * Math.signum(y);
            loss[j] = l;
        }
    }

    /// As above, with one more hidden row: z ← z + ah first.
    static void errorBehindRelu(float[] z, float a, float[] h, float[] x, float[] loss, float c, int samples) {
        for (int j = 0; j < samples; j++) {
            float s = z[j] + a * h[j];
            float y = .5f * (s + Math.abs(s));
            float error = y - x[j];
            float l = loss[j] + c * error * error;
            z[j] = 2 * c * error * Math.signum(y);
            loss[j] = l;
        }
    }

    /// As above, with two more hidden rows: z ← z + ah + a₂h₂ first.
    static void errorBehindRelu(float[] z, float a, float[] h, float a2, float[] h2, float[] x, float[] loss, float c,
            int samples) {
        for (int j = 0; j < samples; j++) {
            float s = z[j] + a * h[j] + a2 * h2[j];
            float y = .5f * (s + Math.abs(s));
            float error = y - x[j];
            float l = loss[j] + c * error * error;
            z[j] = 2 * c * error * Math.signum(y);
            loss[j] = l;
        }
    }

    /// From z to E = 2c (z - x); adds c (z - x)² to `loss`.
    ///
    /// @param z modified: becomes E
    static void error(float[] z, float[] x, float[] loss, float c, int samples) {
        for (int j = 0; j < samples; j++) {
            float error = z[j] - x[j];
            float l = loss[j] + c * error * error;
            z[j] = 2 * c * error;
            loss[j] = l;
        }
    }

    /// From z to E = 2c ReLU(z), as if all features were absent from this sample; adds c ReLU(z)² to `loss`, E to `sum`.
    ///
    /// @param z modified: becomes E
    static void errorOfAbsentBehindRelu(float[] z, float[] c, float[] loss, float[] sum) {
        for (int i = 0; i < z.length; i++) {
            float y = .5f * (z[i] + Math.abs(z[i]));
            float cy = c[i] * y;
            float l = loss[i] + cy * y;
            float s = sum[i] + 2 * cy;
            z[i] = 2 * cy;
            loss[i] = l;
            sum[i] = s;
        }
    }

    /// From z to E = 2cz, as if all features were absent from this sample; adds cz² to `loss`, E to `sum`.
    ///
    /// @param z modified: becomes E
    static void errorOfAbsent(float[] z, float[] c, float[] loss, float[] sum) {
        for (int i = 0; i < z.length; i++) {
            float cz = c[i] * z[i];
            float l = loss[i] + cz * z[i];
            float s = sum[i] + 2 * cz;
            z[i] = 2 * cz;
            loss[i] = l;
            sum[i] = s;
        }
    }

    /// p ← h e + g x over two blocks (the second with a 2): what one weight's gradient sums up.
    ///
    /// @param p where it is longer than the other rows, its rest is left alone
    static void products(float[] p, float[] h, float[] e, float[] g, float[] x, float[] h2, float[] e2, float[] g2,
            float[] x2) {
        for (int j = 0; j < h.length; j++)
            p[j] = h[j] * e[j] + g[j] * x[j] + h2[j] * e2[j] + g2[j] * x2[j];
    }

    /// p ← h e + g x, one block.
    static void products(float[] p, float[] h, float[] e, float[] g, float[] x) {
        for (int j = 0; j < h.length; j++)
            p[j] = h[j] * e[j] + g[j] * x[j];
    }

    /// p ← e + e2.
    static void sums(float[] p, float[] e, float[] e2) {
        for (int j = 0; j < e.length; j++)
            p[j] = e[j] + e2[j];
    }

    /// The sum of a row of SPAN partial sums: folded first, which makes vectors, then added one by one.
    ///
    /// @param p modified
    static float sum(float[] p) {
        for (int j = 0; j < FOLD; j++)
            p[j] = ((p[j] + p[j + FOLD]) + (p[j + 2 * FOLD] + p[j + 3 * FOLD]))
                    + ((p[j + 4 * FOLD] + p[j + 5 * FOLD]) + (p[j + 6 * FOLD] + p[j + 7 * FOLD]));
        float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        for (int j = 0; j < FOLD; j += 8) {
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

    /// C ← C + Cᵀ, in tiles that stay in the nearest cache.
    static void symmetrize(float[][] C) {
        int n = C.length;
        for (int from = 0; from < n; from += 16)
            for (int i = 0; i < n; i++) {
                float[] row = C[i];
                int to = Math.min(from + 16, i + 1);
                for (int k = from; k < to; k++) {
                    float s = row[k] + C[k][i];
                    row[k] = s;
                    C[k][i] = s;
                }
            }
    }
}
