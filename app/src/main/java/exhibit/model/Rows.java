package exhibit.model;

import static exhibit.model.Sampler.BLOCK;

/// The loops of the fast kernel, each over one block of samples. Rows are arrays of their own and all are read at the
/// same index: in this form, and hardly any other, the JIT makes vector instructions of float loops, on AVX and on
/// NEON (app/decisions/0002). A sum over samples is kept as BLOCK partial sums for the same reason.
final class Rows {

    private Rows() {
    }

    static void fill(float[] y, float value) {
        for (int j = 0; j < BLOCK; j++)
            y[j] = value;
    }

    /// y ← y + Σ_r a_r x_r over all rows, four at a time.
    ///
    /// @param a the factors: a[first + r * stride] belongs to row r
    /// @param q which block of each row
    static void addScaled(float[] y, float[] a, int first, int stride, float[][][] x, int q) {
        int r = 0;
        int i = first;
        for (; r + 3 < x.length; r += 4, i += 4 * stride)
            add4(y, a[i], x[r][q], a[i + stride], x[r + 1][q], a[i + 2 * stride], x[r + 2][q], a[i + 3 * stride],
                    x[r + 3][q]);
        for (; r + 1 < x.length; r += 2, i += 2 * stride)
            add2(y, a[i], x[r][q], a[i + stride], x[r + 1][q]);
        if (r < x.length)
            add1(y, a[i], x[r][q]);
    }

    private static void add1(float[] y, float a, float[] x) {
        for (int j = 0; j < BLOCK; j++)
            y[j] += a * x[j];
    }

    private static void add2(float[] y, float a, float[] x, float a2, float[] x2) {
        for (int j = 0; j < BLOCK; j++)
            y[j] += a * x[j] + a2 * x2[j];
    }

    private static void add4(float[] y, float a, float[] x, float a2, float[] x2, float a3, float[] x3, float a4,
            float[] x4) {
        for (int j = 0; j < BLOCK; j++)
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
            loss[j] += c * error * error;
            z[j] = 2 * c * error * Math.signum(y);
        }
    }

    /// From z to E = 2c (z - x); adds c (z - x)² to `loss`.
    ///
    /// @param z modified: becomes E
    static void error(float[] z, float[] x, float[] loss, float c, int samples) {
        for (int j = 0; j < samples; j++) {
            float error = z[j] - x[j];
            loss[j] += c * error * error;
            z[j] = 2 * c * error;
        }
    }

    /// p ← Σ_q h_q e_q + g_q x_q over four blocks: what one weight's gradient sums up.
    static void products4(float[] p, float[][] h, float[][] e, float[][] g, float[][] x) {
        set4(p, h[0], e[0], h[1], e[1], h[2], e[2], h[3], e[3]);
        add4(p, g[0], x[0], g[1], x[1], g[2], x[2], g[3], x[3]);
    }

    private static void set4(float[] p, float[] a, float[] x, float[] a2, float[] x2, float[] a3, float[] x3,
            float[] a4, float[] x4) {
        for (int j = 0; j < BLOCK; j++)
            p[j] = a[j] * x[j] + a2[j] * x2[j] + a3[j] * x3[j] + a4[j] * x4[j];
    }

    private static void add4(float[] p, float[] a, float[] x, float[] a2, float[] x2, float[] a3, float[] x3,
            float[] a4, float[] x4) {
        for (int j = 0; j < BLOCK; j++)
            p[j] += a[j] * x[j] + a2[j] * x2[j] + a3[j] * x3[j] + a4[j] * x4[j];
    }

    /// p ← p + h e + g x, one block.
    static void addProducts(float[] p, float[] h, float[] e, float[] g, float[] x) {
        for (int j = 0; j < BLOCK; j++)
            p[j] += h[j] * e[j] + g[j] * x[j];
    }

    /// Eight partial sums, because one would wait for itself.
    static float sum(float[] p) {
        float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        for (int j = 0; j < BLOCK; j += 8) {
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
