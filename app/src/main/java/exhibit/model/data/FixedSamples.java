package exhibit.model.data;

import exhibit.model.SplitMix;
import java.util.Arrays;

/// A handful of samples that are all there ever is: what a model can learn by heart. A step looks at all of them, or,
/// where there are more than a batch holds, at some of them by chance.
///
///     X (n, T)  one row a feature, one column a sample
public final class FixedSamples implements Data {

    private final float[][] X;
    private final int samples;
    private final int batch;

    /// The first samples of a source.
    ///
    /// @param samples T, 1 or more
    /// @param batch the most that a step looks at: 1 to SPAN
    public FixedSamples(Source source, int samples, int batch) {
        if (samples < 1 || batch < 1 || batch > SPAN)
            throw new IllegalArgumentException("samples must be 1 or more and batch 1 to " + SPAN + ", were "
                    + samples + " and " + batch);
        this.samples = samples;
        this.batch = batch;
        int blocks = Math.ceilDiv(samples, Sampler.BLOCK);
        X = new float[source.features()][blocks * Sampler.BLOCK];
        for (int block = 0; block < blocks; block++)
            source.draw(0, block, X, block * Sampler.BLOCK);
    }

    @Override
    public int features() {
        return X.length;
    }

    public int samples() {
        return samples;
    }

    /// x_i of a sample.
    public float at(int feature, int sample) {
        return X[feature][sample];
    }

    @Override
    public int spans() {
        return 1;
    }

    @Override
    public void fill(long step, int span, float[][] X, float[] weight) {
        int looked = Math.min(samples, batch);
        for (int i = 0; i < X.length; i++)
            fill(step, this.X[i], X[i], looked);
        Arrays.fill(weight, 0, looked, 1f / looked);
        Arrays.fill(weight, looked, SPAN, 0);
    }

    private void fill(long step, float[] from, float[] to, int looked) {
        if (samples <= batch)
            System.arraycopy(from, 0, to, 0, looked);
        else
            for (int j = 0; j < looked; j++)
                to[j] = from[(int) ((SplitMix.mix(step * SPAN + j) >>> 1) % samples)];
        Arrays.fill(to, looked, SPAN, 0);
    }
}
