package exhibit.model.data;

import java.util.Arrays;

/// What a step of training looks at: samples with their weights, a span of columns at a time. Drawn by chance the
/// weights are all 1/B; chosen as the nodes of a quadrature they make the mean an integral.
public interface Data {

    /// Samples in a span: the columns that are worked on together.
    int SPAN = 512;

    /// n, the number of features.
    int features();

    /// How many spans make up one step.
    int spans();

    /// @param X (n, SPAN), modified
    /// @param weight (SPAN), modified; the weights of all spans of a step sum to 1, a column without a sample has 0
    void fill(long step, int span, float[][] X, float[] weight);

    /// Fresh samples at each step.
    ///
    /// @param batch B, a multiple of Sampler.BLOCK
    static Data drawn(Source source, int batch) {
        if (batch < 1 || batch % Sampler.BLOCK != 0)
            throw new IllegalArgumentException("batch must be a multiple of " + Sampler.BLOCK + ", was " + batch);
        return new Drawn(source, batch);
    }

    /// Samples by chance, each of the same weight.
    record Drawn(Source source, int batch) implements Data {

        @Override
        public int features() {
            return source.features();
        }

        @Override
        public int spans() {
            return Math.ceilDiv(batch, SPAN);
        }

        @Override
        public void fill(long step, int span, float[][] X, float[] weight) {
            int samples = Math.min(SPAN, batch - span * SPAN);
            for (int to = 0; to < samples; to += Sampler.BLOCK)
                source.draw(step, (span * SPAN + to) / Sampler.BLOCK, X, to);
            for (var row : X)
                Arrays.fill(row, samples, SPAN, 0);
            Arrays.fill(weight, 0, samples, 1f / batch);
            Arrays.fill(weight, samples, SPAN, 0);
        }
    }
}
