package exhibit.model.data;

import exhibit.model.Embedding;
import java.util.Arrays;

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
        for (int k = 0; k < H.length; k++) {
            Arrays.fill(H[k], to, to + Sampler.BLOCK, 0);
            for (int i = 0; i < X.length; i++)
                add(H[k], to, embedding.coordinate(i, k), X[i]);
        }
    }

    private static void add(float[] h, int to, float w, float[] x) {
        for (int j = 0; j < Sampler.BLOCK; j++)
            h[to + j] += w * x[j];
    }
}
