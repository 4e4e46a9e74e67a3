package exhibit.model;

import static exhibit.model.Sampler.BLOCK;

import java.util.Arrays;

/// A batch of features that are often present, in panels of up to four blocks of samples. Four, because a weight's
/// gradient then needs one sum over samples where it would need four. A row is a feature or a hidden dimension here,
/// with one entry a sample.
///
///     X (4, n, BLOCK) samples     H (4, m, BLOCK) = WX     E (4, n, BLOCK) = dL/dZ     G (4, m, BLOCK) = WE
final class DensePass implements Pass {

    private static final int BLOCKS = 4;

    private final int n;
    private final int m;
    private final int batch;
    private final boolean relu;
    private final float[] c;
    private final float[][][] X;
    private final float[][][] H;
    private final float[][][] E;
    private final float[][][] G;
    private final float[] products = new float[BLOCK];
    private final float[] loss = new float[BLOCK];

    DensePass(Hyperparameters h, int batch) {
        this.batch = batch;
        n = h.features();
        m = h.hidden();
        relu = h.activation() == Activation.RELU;
        c = Pass.weights(h, batch);
        X = new float[BLOCKS][n][BLOCK];
        H = new float[BLOCKS][m][BLOCK];
        E = new float[BLOCKS][n][BLOCK];
        G = new float[BLOCKS][m][BLOCK];
    }

    @Override
    public float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient) {
        Arrays.fill(gradient.W().data, 0);
        Arrays.fill(gradient.b().data, 0);
        Arrays.fill(loss, 0);
        for (int first = 0; first < batch; first += BLOCKS * BLOCK) {
            int blocks = 0;
            for (; blocks < BLOCKS && first + blocks * BLOCK < batch; blocks++)
                through(parameters, sampler, step, first / BLOCK + blocks, blocks);
            add(gradient, blocks);
        }
        return Rows.fold(loss);
    }

    /// One block: draws X, then H, E, G.
    private void through(Parameters parameters, Sampler sampler, long step, int block, int q) {
        int samples = Math.min(batch - block * BLOCK, BLOCK);
        float[] w = parameters.W().data;
        sampler.draw(step, block, X[q]);
        for (int i = 0; i < n && samples < BLOCK; i++)
            Arrays.fill(X[q][i], samples, BLOCK, 0);
        Rows.multiply(H[q], w, 0, n, 1, X[q]);
        for (int i = 0; i < n; i++)
            Arrays.fill(E[q][i], parameters.b().data[i]);
        int i = 0;
        for (; i + 1 < n; i += 2)
            Rows.addScaledTwice(E[q][i], E[q][i + 1], w, i, i + 1, n, H[q]);
        if (i < n)
            Rows.addScaled(E[q][i], w, i, n, H[q]);
        for (i = 0; i < n; i++)
            error(E[q][i], X[q][i], c[i], samples);
        Rows.multiply(G[q], w, 0, n, 1, E[q]);
    }

    private void error(float[] e, float[] x, float c, int samples) {
        if (relu)
            Rows.errorBehindRelu(e, x, loss, c, samples);
        else
            Rows.error(e, x, loss, c, samples);
        Arrays.fill(e, samples, BLOCK, 0);
    }

    private void add(Parameters gradient, int blocks) {
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < m; k++)
                gradient.W().data[k * n + i] += product(i, k, blocks);
            for (int q = 0; q < blocks; q++)
                gradient.b().data[i] += Rows.fold(E[q][i]);
        }
    }

    private float product(int i, int k, int blocks) {
        if (blocks == BLOCKS) {
            Rows.products(products, H[0][k], E[0][i], H[1][k], E[1][i], H[2][k], E[2][i], H[3][k], E[3][i]);
            Rows.addProducts(products, G[0][k], X[0][i], G[1][k], X[1][i], G[2][k], X[2][i], G[3][k], X[3][i]);
        } else {
            Arrays.fill(products, 0);
            for (int q = 0; q < blocks; q++)
                Rows.addProducts(products, H[q][k], E[q][i], G[q][k], X[q][i]);
        }
        return Rows.fold(products);
    }
}
