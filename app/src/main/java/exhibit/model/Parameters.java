package exhibit.model;

import org.ejml.data.FMatrixRMaj;

/// What training finds.
///
/// @param W (m, n), column i is the embedding of feature i
/// @param b (n, 1), bias of each feature
public record Parameters(FMatrixRMaj W, FMatrixRMaj b) {

    public static Parameters zero(Hyperparameters h) {
        return new Parameters(new FMatrixRMaj(h.hidden(), h.features()), new FMatrixRMaj(h.features(), 1));
    }

    /// W as Xavier and normal: mean 0, variance 2 / (n + m); b = 0. The same bits on every machine.
    public static Parameters start(Hyperparameters h, long seed) {
        var start = zero(h);
        double deviation = Math.sqrt(2. / (h.features() + h.hidden()));
        Normal.fill(start.W.data, 0, start.W.data.length, deviation, seed);
        return start;
    }

    public Embedding embedding() {
        return new Embedding(W, b);
    }

    public boolean isFinite() {
        float sum = 0;
        for (float w : W.data)
            sum += w * 0;
        for (float c : b.data)
            sum += c * 0;
        return sum == 0;
    }
}
