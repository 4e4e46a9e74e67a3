package exhibit.model.train;

import static exhibit.model.data.Sampler.BLOCK;
import static exhibit.model.train.RowOps.LEAD;
import static exhibit.model.train.SampleSums.LONGEST;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;
import java.util.Arrays;

/// A batch of features that are often present, two spans of samples at a time. A row is a feature or a hidden dimension
/// here, with one entry a sample; a short batch has one span, and a shorter one.
///
///     X (2, n, LONGEST) samples     H (2, m, LONGEST) = WX     E (2, n, LONGEST), at first Z     G (2, m, LONGEST) = WE
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
    private final SampleSums sums = new SampleSums();
    private final float[] losses = new float[RowOps.length(LONGEST)];
    private final float[] halfW;
    private final float[] halfb;

    DensePass(Hyperparameters h, int batch) {
        this.batch = batch;
        n = h.features();
        m = h.hidden();
        relu = h.activation() == Activation.RELU;
        c = Pass.weights(h, batch);
        span = batch <= BLOCK ? BLOCK : LONGEST;
        int spans = batch <= LONGEST ? 1 : 2;
        int row = RowOps.length(span);
        X = new float[spans][n][row];
        H = new float[spans][m][row];
        E = new float[spans][n][row];
        G = new float[spans][m][row];
        halfW = new float[n * m];
        halfb = new float[n];
    }

    @Override
    public float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient) {
        Arrays.fill(gradient.W().data, 0);
        Arrays.fill(gradient.b().data, 0);
        Arrays.fill(losses, 0);
        Errors.halve(parameters.W().data, halfW);
        Errors.halve(parameters.b().data, halfb);
        for (int first = 0; first < batch; first += 2 * span) {
            boolean both = first + span < batch;
            through(parameters, sampler, step, first, 0);
            if (both)
                through(parameters, sampler, step, first + span, 1);
            add(gradient, both);
        }
        return SampleSums.of(losses, LEAD) / 2;
    }

    /// One span of samples from number `first` on: X, H, E, G.
    private void through(Parameters parameters, Sampler sampler, long step, int first, int q) {
        int samples = Math.min(batch - first, span);
        draw(X[q], sampler, step, first, samples);
        Products.multiply(H[q], parameters.W().data, 0, n, 1, X[q]);
        error(parameters, q, samples);
        Products.multiply(G[q], parameters.W().data, 0, n, 1, E[q]);
    }

    private void draw(float[][] x, Sampler sampler, long step, int first, int samples) {
        for (int to = 0; to < samples; to += BLOCK)
            sampler.draw(step, (first + to) / BLOCK, x, LEAD + to);
        if (samples < span)
            for (float[] row : x)
                Arrays.fill(row, LEAD + samples, row.length, 0);
    }

    /// H to Z, or half of it where a ReLU follows, to E. The last one or two hidden rows, if not four more, go through the same loop as the error.
    private void error(Parameters parameters, int q, int samples) {
        float[] w = relu ? halfW : parameters.W().data;
        float[] b = relu ? halfb : parameters.b().data;
        int added = relu ? m - Math.min(m % 4, 2) : m;
        int end = LEAD + samples;
        if (added > 0 || m == 1)
            Products.multiply(E[q], b, w, 0, 1, n, H[q], added);
        for (int i = 0; i < n; i++) {
            error(E[q][i], X[q][i], 2 * c[i], end, b[i], w, i + added * n, H[q], added);
            Arrays.fill(E[q][i], end, E[q][i].length, 0);
        }
    }

    /// @param z b + Σ w_k h_k, or half of it, of the hidden rows before `k`, if there are any; modified: becomes E
    /// @param at where the weight of the hidden row k stands
    private void error(float[] z, float[] x, float c2, int end, float b, float[] w, int at, float[][] h, int k) {
        if (!relu)
            Errors.linear(z, x, losses, c2, end);
        else if (k == m)
            Errors.behindRelu(z, x, losses, c2, end);
        else if (k == m - 1)
            Errors.behindRelu(z, w[at], h[k], x, losses, c2, end);
        else if (k > 0)
            Errors.behindRelu(z, w[at], h[k], w[at + n], h[k + 1], x, losses, c2, end);
        else
            Errors.behindRelu(z, b, w[at], h[0], w[at + n], h[1], x, losses, c2, end);
    }

    private void add(Parameters gradient, boolean both) {
        float[] dW = gradient.W().data;
        float[] db = gradient.b().data;
        if (both) {
            sums.add(dW, H, E, G, X);
            sums.add(db, E[0], E[1]);
        } else {
            sums.add(dW, H[0], E[0], G[0], X[0]);
            sums.add(db, 0, E[0]);
        }
    }
}
