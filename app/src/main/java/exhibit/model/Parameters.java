package exhibit.model;

import org.ejml.data.FMatrixRMaj;

/// What training finds.
///
/// @param W (m, n), column i is the embedding of feature i
/// @param b (n, 1), bias of each feature
public record Parameters(FMatrixRMaj W, FMatrixRMaj b) {

    static Parameters zero(Hyperparameters h) {
        return new Parameters(new FMatrixRMaj(h.hidden(), h.features()), new FMatrixRMaj(h.features(), 1));
    }

    /// W as Xavier and normal: mean 0, variance 2 / (n + m); b = 0. The same bits on every machine.
    static Parameters start(Hyperparameters h, long seed) {
        var start = zero(h);
        double deviation = Math.sqrt(2. / (h.features() + h.hidden()));
        for (int e = 0; e < start.W.data.length; e++)
            start.W.data[e] = (float) (deviation * normal(Sampler.mix(seed), e));
        return start;
    }

    public Embedding embedding() {
        return new Embedding(W, b);
    }

    boolean isFinite() {
        float sum = 0;
        for (float w : W.data)
            sum += w * 0;
        for (float c : b.data)
            sum += c * 0;
        return sum == 0;
    }

    /// Standard normal numbers in pairs: the hashes of two places make a point of the plane (Box and Muller), and the
    /// even number is its one coordinate, the odd one the other.
    private static double normal(long place, int e) {
        long pair = place + (e & ~1);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(pair)));
        double angle = 2 * Math.PI * uniform(pair + 1);
        return radius * ((e & 1) == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle));
    }

    /// Above 0, at most 1.
    private static double uniform(long place) {
        return ((Sampler.mix(~place) >>> 11) + 1) * 0x1p-53;
    }
}
