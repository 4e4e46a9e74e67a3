package exhibit.model;

import static exhibit.model.Sampler.BLOCK;

import java.util.Arrays;

/// Up to four blocks of samples on their way through the output model and back. Four, because a weight's gradient
/// then needs one sum over samples where it would need four. The formulas stand in `OutputModel`.
///
///     X (n, 4, BLOCK) samples     H (m, 4, BLOCK) = WX     E (n, 4, BLOCK) = dL/dZ     G (m, 4, BLOCK) = WE
final class Panel {

    static final int BLOCKS = 4;

    private final float[][][] X;
    private final float[][][] H;
    private final float[][][] E;
    private final float[][][] G;
    private final float[][][] samples;
    private final float[] products = new float[BLOCK];
    private int blocks;

    Panel(Hyperparameters h) {
        X = new float[h.features()][BLOCKS][BLOCK];
        H = new float[h.hidden()][BLOCKS][BLOCK];
        E = new float[h.features()][BLOCKS][BLOCK];
        G = new float[h.hidden()][BLOCKS][BLOCK];
        samples = byBlock(X);
    }

    /// Draws `count` samples of a step from sample number `first` on.
    void draw(Sampler sampler, long step, int first, int count) {
        blocks = (count + BLOCK - 1) / BLOCK;
        for (int q = 0; q < blocks; q++) {
            sampler.draw(step, first / BLOCK + q, samples[q]);
            if (count < (q + 1) * BLOCK)
                for (float[] x : samples[q])
                    Arrays.fill(x, count - q * BLOCK, BLOCK, 0);
        }
    }

    /// X to H, and on to E.
    ///
    /// @param c I_i / B of each feature
    /// @param loss BLOCK partial sums, modified
    void forward(Parameters parameters, Activation activation, float[] c, float[] loss, int count) {
        for (int q = 0; q < blocks; q++) {
            hidden(parameters, q, X, H);
            for (int i = 0; i < E.length; i++) {
                Rows.fill(E[i][q], parameters.b().data[i]);
                Rows.addScaled(E[i][q], parameters.W().data, i, E.length, H, q);
                error(activation, i, q, c[i], loss, Math.min(count - q * BLOCK, BLOCK));
            }
        }
    }

    /// E to G, and on to the gradient.
    ///
    /// @param gradient dL/dW and dL/db are added to it
    void backward(Parameters parameters, Parameters gradient) {
        for (int q = 0; q < blocks; q++)
            hidden(parameters, q, E, G);
        for (int i = 0; i < E.length; i++) {
            for (int k = 0; k < H.length; k++)
                gradient.W().data[k * E.length + i] += sumOfProducts(i, k);
            for (int q = 0; q < blocks; q++)
                gradient.b().data[i] += Rows.sum(E[i][q]);
        }
    }

    /// One block of W times rows.
    private static void hidden(Parameters parameters, int q, float[][][] rows, float[][][] product) {
        for (int k = 0; k < product.length; k++) {
            Rows.fill(product[k][q], 0);
            Rows.addScaled(product[k][q], parameters.W().data, k * rows.length, 1, rows, q);
        }
    }

    private void error(Activation activation, int i, int q, float c, float[] loss, int count) {
        switch (activation) {
            case RELU -> Rows.errorBehindRelu(E[i][q], X[i][q], loss, c, count);
            case LINEAR -> Rows.error(E[i][q], X[i][q], loss, c, count);
        }
        Arrays.fill(E[i][q], count, BLOCK, 0);
    }

    private float sumOfProducts(int i, int k) {
        if (blocks == BLOCKS)
            Rows.products4(products, H[k], E[i], G[k], X[i]);
        else {
            Rows.fill(products, 0);
            for (int q = 0; q < blocks; q++)
                Rows.addProducts(products, H[k][q], E[i][q], G[k][q], X[i][q]);
        }
        return Rows.sum(products);
    }

    private static float[][][] byBlock(float[][][] rows) {
        var turned = new float[BLOCKS][rows.length][];
        for (int q = 0; q < BLOCKS; q++)
            for (int i = 0; i < rows.length; i++)
                turned[q][i] = rows[i][q];
        return turned;
    }
}
