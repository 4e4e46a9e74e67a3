package exhibit.model.train;

/// From what stands before the activation to the derivative of the loss by it, row by row: loops that the JIT makes
/// vectors of, as those of `RowOps`.
///
/// ReLU(z) is ½z + |½z| and "where positive" is its sign: a branch here costs three times the whole row. Whatever goes
/// into a ReLU here is given by half, weights and bias too: halving is exact.
final class Errors {

    private Errors() {
    }

    /// From z to E = 2c (ReLU(z) - x) where z > 0, else 0; adds 2c (ReLU(z) - x)² to `losses`.
    ///
    /// @param z half of it; modified: becomes E
    /// @param end behind the last entry that counts
    static void behindRelu(float[] z, float[] x, float[] losses, float c2, int end) {
        for (int j = RowOps.begin(z); j < end; j++) {
            float y = relu(z[j]);
            float l = losses[j] + loss(y, x[j], c2);
            z[j] = behindRelu(y, x[j], c2);
            losses[j] = l;
        }
    }

    /// As above, with one more hidden row: z ← z + ah first.
    static void behindRelu(float[] z, float a, float[] h, float[] x, float[] losses, float c2, int end) {
        for (int j = RowOps.begin(z); j < end; j++) {
            float y = relu(z[j] + a * h[j]);
            float l = losses[j] + loss(y, x[j], c2);
            z[j] = behindRelu(y, x[j], c2);
            losses[j] = l;
        }
    }

    /// As above, with two more hidden rows: z ← z + ah + a₂h₂ first.
    static void behindRelu(float[] z, float a, float[] h, float a2, float[] h2, float[] x, float[] losses, float c2,
            int end) {
        for (int j = RowOps.begin(z); j < end; j++) {
            float y = relu(z[j] + a * h[j] + a2 * h2[j]);
            float l = losses[j] + loss(y, x[j], c2);
            z[j] = behindRelu(y, x[j], c2);
            losses[j] = l;
        }
    }

    /// As above, with a bias and two hidden rows and nothing before: z ← b + ah + a₂h₂ first.
    static void behindRelu(float[] z, float b, float a, float[] h, float a2, float[] h2, float[] x, float[] losses,
            float c2, int end) {
        for (int j = RowOps.begin(z); j < end; j++) {
            float y = relu(b + a * h[j] + a2 * h2[j]);
            float l = losses[j] + loss(y, x[j], c2);
            z[j] = behindRelu(y, x[j], c2);
            losses[j] = l;
        }
    }

    /// From z to E = 2c (z - x); adds 2c (z - x)² to `losses`.
    ///
    /// @param z modified: becomes E
    static void linear(float[] z, float[] x, float[] losses, float c2, int end) {
        for (int j = RowOps.begin(z); j < end; j++) {
            float e = c2 * (z[j] - x[j]);
            float l = losses[j] + loss(z[j], x[j], c2);
            z[j] = e;
            losses[j] = l;
        }
    }

    /// From z to E = 2c ReLU(z), as if all features were absent from these two samples; adds 4c ReLU(z)² to `losses`,
    /// E to `sum`.
    ///
    /// @param z modified: becomes E, as does z2
    static void ofAbsentBehindRelu(float[] z, float[] z2, float[] c, float[] losses, float[] sum) {
        for (int i = RowOps.begin(z); i < z.length; i++) {
            float y = z[i] + Math.abs(z[i]), y2 = z2[i] + Math.abs(z2[i]);
            float e = c[i] * y, e2 = c[i] * y2;
            float l = losses[i] + e * y + e2 * y2;
            float s = sum[i] + e + e2;
            z[i] = e;
            z2[i] = e2;
            losses[i] = l;
            sum[i] = s;
        }
    }

    /// From z to E = 2cz, as if all features were absent from this sample; adds 4cz² to `losses`, E to `sum`.
    ///
    /// @param z modified: becomes E
    static void ofAbsent(float[] z, float[] c, float[] losses, float[] sum) {
        for (int i = RowOps.begin(z); i < z.length; i++) {
            float e = 2 * c[i] * z[i];
            float l = losses[i] + 2 * e * z[i];
            float s = sum[i] + e;
            z[i] = e;
            losses[i] = l;
            sum[i] = s;
        }
    }

    /// half ← ½a.
    static void halve(float[] a, float[] half) {
        for (int e = 0; e < a.length; e++)
            half[e] = .5f * a[e];
    }

    private static float relu(float half) {
        return half + Math.abs(half);
    }

    private static float loss(float y, float x, float c2) {
        return c2 * (y - x) * (y - x);
    }

    /// @param y what the ReLU gave
    private static float behindRelu(float y, float x, float c2) {
        return c2 * (y - x) * Math.signum(y);
    }
}
