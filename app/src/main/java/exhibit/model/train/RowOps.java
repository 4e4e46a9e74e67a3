package exhibit.model.train;

/// Loops that add rows to a row, or to two rows at once. Rows are arrays of their own, all are read at the same index,
/// and all is read before anything is written: in this form, and hardly any other, the JIT makes vector instructions of
/// float loops, on AVX and on NEON. Four rows to two is as much as it takes (app/decisions/0002).
final class RowOps {

    private RowOps() {
    }

    /// How long to make a row of n entries: so that loops from its first whole vector of 32 bytes on end with one, and
    /// have no entries left to do one by one (an array's entries begin 16 bytes behind its place).
    static int length(int n) {
        return Math.ceilDiv(n - 4, 8) * 8 + 4;
    }

    /// y ← y + ax.
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

    /// y ← y + ax and z ← z + bx.
    static void add1(float[] y, float[] z, float a, float b, float[] x) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j];
            float v = z[j] + b * x[j];
            y[j] = u;
            z[j] = v;
        }
    }

    static void add2(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j];
            float v = z[j] + b * x[j] + b2 * x2[j];
            y[j] = u;
            z[j] = v;
        }
    }

    static void add4(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2, float a3,
            float b3, float[] x3, float a4, float b4, float[] x4) {
        for (int j = 0; j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
            float v = z[j] + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j];
            y[j] = u;
            z[j] = v;
        }
    }

    /// y ← c + Σ ax and z ← d + Σ bx.
    static void set4(float[] y, float[] z, float c, float d, float a, float b, float[] x, float a2, float b2,
            float[] x2, float a3, float b3, float[] x3, float a4, float b4, float[] x4) {
        for (int j = 0; j < y.length; j++) {
            float u = c + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
            float v = d + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j];
            y[j] = u;
            z[j] = v;
        }
    }
}
