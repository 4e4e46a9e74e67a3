package exhibit.model;

import static exhibit.model.Rows.SPAN;
import static exhibit.model.Sampler.BLOCK;

import java.util.Arrays;

/// A batch of features that are often present, two spans of samples at a time. A row is a feature or a hidden dimension
/// here, with one entry a sample; a short batch has one span, and a shorter one.
///
///     X (2, n, SPAN) samples     H (2, m, SPAN) = WX     E (2, n, SPAN), at first Z     G (2, m, SPAN) = WE
final class DensePass implements Pass {

    private final int n;
    private final int m;
    private final int batch;
    private final boolean relu;
    private final float[] c;
    private final int span;
    private final float[][][] X;
    private final float[][][] H;
    private final float[][][] E;
    private final float[][][] G;
    private final float[] products = new float[SPAN];
    private final float[] loss = new float[SPAN];

    DensePass(Hyperparameters h, int batch) {
        this.batch = batch;
        n = h.features();
        m = h.hidden();
        relu = h.activation() == Activation.RELU;
        c = Pass.weights(h, batch);
        span = batch <= BLOCK ? BLOCK : SPAN;
        int spans = batch <= SPAN ? 1 : 2;
        X = new float[spans][n][span];
        H = new float[spans][m][span];
        E = new float[spans][n][span];
        G = new float[spans][m][span];
    }

    @Override
    public float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient) {
        Arrays.fill(gradient.W().data, 0);
        Arrays.fill(gradient.b().data, 0);
        Arrays.fill(loss, 0);
        for (int first = 0; first < batch; first += 2 * span) {
            boolean both = first + span < batch;
            through(parameters, sampler, step, first, 0);
            if (both)
                through(parameters, sampler, step, first + span, 1);
            add(gradient, both);
        }
        return Rows.sum(loss);
    }

    /// One span of samples from number `first` on: X, H, E, G.
    private void through(Parameters parameters, Sampler sampler, long step, int first, int q) {
        int samples = Math.min(batch - first, span);
        draw(X[q], sampler, step, first, samples);
        Rows.multiply(H[q], parameters.W().data, 0, n, 1, X[q]);
        error(parameters, q, samples);
        Rows.multiply(G[q], parameters.W().data, 0, n, 1, E[q]);
    }

    private void draw(float[][] x, Sampler sampler, long step, int first, int samples) {
        for (int to = 0; to < samples; to += BLOCK)
            sampler.draw(step, (first + to) / BLOCK, x, to);
        if (samples < span)
            for (float[] row : x)
                Arrays.fill(row, samples, span, 0);
    }

    /// H to Z to E.
    private void error(Parameters parameters, int q, int samples) {
        float[] w = parameters.W().data;
        for (int i = 0; i < n; i++)
            Arrays.fill(E[q][i], parameters.b().data[i]);
        int added = relu ? m - Math.min(m % 4, 2) : m;
        int i = 0;
        for (; i + 1 < n; i += 2)
            Rows.addScaledTwice(E[q][i], E[q][i + 1], w, i, w, i + 1, n, H[q], added);
        if (i < n)
            Rows.addScaled(E[q][i], w, i, n, H[q], added);
        for (i = 0; i < n; i++)
            error(E[q][i], X[q][i], c[i], samples, w, i + added * n, H[q], added);
    }

    /// The last one or two hidden rows, if not four more, go through the same loop as the error.
    ///
    /// @param z b + Σ w_k h_k of the hidden rows before `k`, modified: becomes E
    /// @param at where the weight of the hidden row k stands
    private void error(float[] z, float[] x, float c, int samples, float[] w, int at, float[][] h, int k) {
        if (!relu)
            Rows.error(z, x, loss, c, samples);
        else if (k == m)
            Rows.errorBehindRelu(z, x, loss, c, samples);
        else if (k == m - 1)
            Rows.errorBehindRelu(z, w[at], h[k], x, loss, c, samples);
        else
            Rows.errorBehindRelu(z, w[at], h[k], w[at + n], h[k + 1], x, loss, c, samples);
        Arrays.fill(z, samples, span, 0);
    }

    private void add(Parameters gradient, boolean both) {
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < m; k++)
                gradient.W().data[k * n + i] += product(i, k, both);
            gradient.b().data[i] += sum(i, both);
        }
    }

    private float product(int i, int k, boolean both) {
        if (both)
            Rows.products(products, H[0][k], E[0][i], G[0][k], X[0][i], H[1][k], E[1][i], G[1][k], X[1][i]);
        else
            Rows.products(products, H[0][k], E[0][i], G[0][k], X[0][i]);
        return Rows.sum(products);
    }

    private float sum(int i, boolean both) {
        if (both)
            Rows.sums(products, E[0][i], E[1][i]);
        else
            System.arraycopy(E[0][i], 0, products, 0, span);
        return Rows.sum(products);
    }
}
