package exhibit.model.data;

import java.util.Arrays;

/// Samples with a sign by chance: uniform in -1 to 1 where the paper computes the absolute value ("Computation in
/// superposition").
public final class SignedSource implements Source {

    private final Source magnitudes;
    private final Sampler signs;
    private final float[][] u;

    /// @param magnitudes 0 or more
    public SignedSource(Source magnitudes, long seed) {
        this.magnitudes = magnitudes;
        var always = new double[magnitudes.features()];
        Arrays.fill(always, 1);
        signs = new Sampler(~seed, always);
        u = new float[always.length][Sampler.BLOCK];
    }

    @Override
    public int features() {
        return magnitudes.features();
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        magnitudes.draw(step, block, X, to);
        signs.draw(step, block, u);
        for (int i = 0; i < u.length; i++)
            sign(X[i], to, u[i]);
    }

    private static void sign(float[] x, int to, float[] u) {
        for (int j = 0; j < u.length; j++)
            x[to + j] *= Math.signum(u[j] - .5f);
    }
}
