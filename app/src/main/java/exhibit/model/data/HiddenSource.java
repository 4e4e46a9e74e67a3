package exhibit.model.data;

import exhibit.model.Embedding;

/// What a hidden layer holds of features: h = Wx, sample by sample. It calculates in room of its own, so each thread needs
/// its own.
///
///     X (n, BLOCK) features      W (m, n)      WX (m, BLOCK), one row a hidden dimension
public final class HiddenSource implements Source {

    private final Source of;
    private final Embedding embedding;
    private final float[][] X;

    /// @param of features, as many as the embedding has
    public HiddenSource(Source of, Embedding embedding) {
        this.of = of;
        this.embedding = embedding;
        X = new float[of.features()][Sampler.BLOCK];
    }

    @Override
    public int features() {
        return embedding.hidden();
    }

    @Override
    public void draw(long step, int block, float[][] H, int to) {
        of.draw(step, block, X, 0);
        for (int k = 0; k < H.length; k++)
            for (int j = 0; j < Sampler.BLOCK; j++)
                H[k][to + j] = held(k, j);
    }

    private float held(int k, int j) {
        float sum = 0;
        for (int i = 0; i < X.length; i++)
            sum += embedding.coordinate(i, k) * X[i][j];
        return sum;
    }
}
