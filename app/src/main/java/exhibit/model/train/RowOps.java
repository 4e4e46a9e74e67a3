package exhibit.model.train;

/// Loops that add rows to a row, or to two rows at once. Rows are arrays of their own, all are read at the same index,
/// and all is read before anything is written: in this form, and hardly any other, the JIT makes vector instructions of
/// float loops, on AVX and on NEON. Four rows to two is as much as it takes (app/decisions/0002).
final class RowOps {

    private RowOps() {
    }

    /// Entries of nobody that a row of `length` begins with. An array's first entry lies 16 bytes behind its place; behind
    /// 12 more a line of the cache begins, where places are multiples of 64 bytes (app/decisions/0030).
    static final int LEAD = 12;

    /// Entries of the longest vector.
    private static final int LANES = 16;

    /// How long to make a row of n entries: with the lead, and so that loops end with a whole vector and have no entries
    /// left to do one by one.
    static int length(int n) {
        return LEAD + Math.ceilDiv(n, LANES) * LANES;
    }

    /// Where a row's entries begin: behind the lead of a row of `length`, at once in a row of whole vectors.
    static int lead(float[] row) {
        return row.length % LANES == LEAD ? LEAD : 0;
    }

    /// Where loops over a row begin. The JIT does at least one entry by itself before it comes to vectors, and goes on
    /// until one begins where it should: one entry of the lead, which is then no number of anybody's, is all that takes.
    static int begin(float[] row) {
        return Math.max(lead(row) - 1, 0);
    }

    /// y ← y + ax.
    static void add1(float[] y, float a, float[] x) {
        for (int j = begin(y); j < y.length; j++)
            y[j] += a * x[j];
    }

    static void add2(float[] y, float a, float[] x, float a2, float[] x2) {
        for (int j = begin(y); j < y.length; j++)
            y[j] += a * x[j] + a2 * x2[j];
    }

    static void add4(float[] y, float a, float[] x, float a2, float[] x2, float a3, float[] x3, float a4, float[] x4) {
        for (int j = begin(y); j < y.length; j++)
            y[j] += a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
    }

    /// y ← y + ax and z ← z + bx.
    static void add1(float[] y, float[] z, float a, float b, float[] x) {
        for (int j = begin(y); j < y.length; j++) {
            float u = y[j] + a * x[j];
            float v = z[j] + b * x[j];
            y[j] = u;
            z[j] = v;
        }
    }

    static void add2(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2) {
        for (int j = begin(y); j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j];
            float v = z[j] + b * x[j] + b2 * x2[j];
            y[j] = u;
            z[j] = v;
        }
    }

    static void add4(float[] y, float[] z, float a, float b, float[] x, float a2, float b2, float[] x2, float a3,
            float b3, float[] x3, float a4, float b4, float[] x4) {
        for (int j = begin(y); j < y.length; j++) {
            float u = y[j] + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
            float v = z[j] + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j];
            y[j] = u;
            z[j] = v;
        }
    }

    /// y ← c + Σ ax, added up as `add4` does.
    static void set4(float[] y, float[] c, float a, float[] x, float a2, float[] x2, float a3, float[] x3, float a4,
            float[] x4) {
        for (int j = begin(y); j < y.length; j++)
            y[j] = c[j] + (a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j]);
    }

    /// y ← c + Σ ax and z ← d + Σ bx.
    static void set4(float[] y, float[] z, float c, float d, float a, float b, float[] x, float a2, float b2,
            float[] x2, float a3, float b3, float[] x3, float a4, float b4, float[] x4) {
        for (int j = begin(y); j < y.length; j++) {
            float u = c + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j];
            float v = d + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j];
            y[j] = u;
            z[j] = v;
        }
    }

    static void set5(float[] y, float[] z, float c, float d, float a, float b, float[] x, float a2, float b2,
            float[] x2, float a3, float b3, float[] x3, float a4, float b4, float[] x4, float a5, float b5,
            float[] x5) {
        for (int j = begin(y); j < y.length; j++) {
            float u = c + a * x[j] + a2 * x2[j] + a3 * x3[j] + a4 * x4[j] + a5 * x5[j];
            float v = d + b * x[j] + b2 * x2[j] + b3 * x3[j] + b4 * x4[j] + b5 * x5[j];
            y[j] = u;
            z[j] = v;
        }
    }
}
