package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.model.data.Sampler;
import exhibit.model.data.Source;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A batch as the hidden layer sees it: h = Wx of each sample. The same samples are looked at for every W.
public final class Batch {

    private static final int MOST = 256;

    /// Where features are very rare, a sample with nothing in it comes after the other.
    private static final int BLOCKS = 1024;

    private final List<float[]> samples;

    private Batch(List<float[]> samples) {
        this.samples = samples;
    }

    /// The first samples that have something in them; all others lie at h = 0.
    public static Batch of(Source source) {
        var samples = new ArrayList<float[]>();
        var X = new float[source.features()][Sampler.BLOCK];
        for (int block = 0; block < BLOCKS && samples.size() < MOST; block++) {
            source.draw(0, block, X, 0);
            for (int s = 0; s < Sampler.BLOCK && samples.size() < MOST; s++)
                add(samples, X, s);
        }
        return new Batch(samples);
    }

    private static void add(List<float[]> samples, float[][] X, int s) {
        var x = new float[X.length];
        for (int i = 0; i < x.length; i++)
            x[i] = X[i][s];
        if (x[loudest(x)] > 0)
            samples.add(x);
    }

    /// @param tones which colour each feature has; empty for one each
    public Plot.Scatter seenBy(Embedding embedding, List<Integer> tones) {
        return new Plot.Scatter("batch", embedding, tones,
                Grid.of(samples.size(), embedding.hidden(), (s, k) -> hidden(embedding, samples.get(s), k)),
                samples.stream().map(Batch::loudest).toList());
    }

    /// h_k = Σ_i W_ki x_i.
    private static double hidden(Embedding embedding, float[] x, int k) {
        return IntStream.range(0, x.length).mapToDouble(i -> embedding.coordinate(i, k) * x[i]).sum();
    }

    private static int loudest(float[] x) {
        int loudest = 0;
        for (int i = 1; i < x.length; i++)
            if (x[i] > x[loudest]) loudest = i;
        return loudest;
    }
}
