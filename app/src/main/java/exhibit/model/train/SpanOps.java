package exhibit.model.train;

import exhibit.model.data.Data;

/// Products of matrices whose columns are the samples of a span, for models of any make. Sums over the samples are in
/// `SampleSums`.
///
///     A (r, c) in one array, row after row      X (c, SPAN)      Y (r, SPAN)
final class SpanOps {

    static final int SPAN = Data.SPAN;

    private SpanOps() {
    }

    /// Y ← AX.
    ///
    /// @param at where A begins in `a`
    static void multiply(float[][] Y, float[] a, int at, float[][] X) {
        Products.multiply(Y, a, at, X.length, 1, X);
    }

    /// Y ← AᵀX, with A (X.length, Y.length).
    static void multiplyTransposed(float[][] Y, float[] a, int at, float[][] X) {
        Products.multiply(Y, a, at, 1, Y.length, X);
    }

    /// Y ← Y + b, to each column.
    static void addToColumns(float[][] Y, float[] b, int at) {
        for (int r = 0; r < Y.length; r++)
            add(Y[r], b[at + r]);
    }

    /// Y ← ReLU(Y).
    static void rectify(float[][] Y) {
        for (var y : Y)
            for (int j = 0; j < y.length; j++)
                y[j] = .5f * (y[j] + Math.abs(y[j]));
    }

    /// G ← G where H is positive, else 0.
    ///
    /// @param H behind a ReLU: nowhere negative
    static void maskBehind(float[][] H, float[][] G) {
        for (int r = 0; r < G.length; r++)
            mask(H[r], G[r]);
    }

    static float[][] span(int rows) {
        return new float[rows][SPAN];
    }

    /// h ← f ∘ g.
    static void multiply(float[] h, float[] f, float[] g) {
        for (int j = 0; j < h.length; j++)
            h[j] = f[j] * g[j];
    }

    /// h ← f + g + c.
    static void add(float[] h, float[] f, float[] g, float c) {
        for (int j = 0; j < h.length; j++)
            h[j] = f[j] + g[j] + c;
    }

    /// f ← dh ∘ g and g ← dh ∘ f, each with the other as it was.
    static void cross(float[] f, float[] g, float[] dh) {
        for (int j = 0; j < dh.length; j++) {
            float t = f[j];
            f[j] = dh[j] * g[j];
            g[j] = dh[j] * t;
        }
    }

    private static void add(float[] y, float b) {
        for (int j = 0; j < y.length; j++)
            y[j] += b;
    }

    private static void mask(float[] h, float[] g) {
        for (int j = 0; j < g.length; j++)
            g[j] *= Math.signum(h[j]);
    }
}
