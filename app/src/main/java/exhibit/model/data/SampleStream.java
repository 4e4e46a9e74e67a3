package exhibit.model.data;

import exhibit.model.SplitMix;

/// Single samples of the data of the paper, for eyes: x_i = 0 with probability S, else uniform in 0 to 1, all
/// independent; the law of `Sampler`, which draws blocks for training.
///
/// Whether a feature comes and how strongly are two draws of its place. So the same place with rarer features keeps what
/// is still there, as strong as it was: who turns the knob sees the same stream thin out.
///
/// @param seed of the stream
public record SampleStream(long seed) {

    private static final double UNIT = 0x1p-53;

    /// @param number which sample, from 0
    /// @param density p = 1 - S, 0 to 1
    /// @return x (features)
    public double[] sample(long number, int features, double density) {
        double[] x = new double[features];
        for (int i = 0; i < features; i++)
            if (comes(number, i, density))
                x[i] = unit(place(number, i) + 1);
        return x;
    }

    /// Whether nothing comes.
    public boolean isEmpty(long number, int features, double density) {
        for (int i = 0; i < features; i++)
            if (comes(number, i, density))
                return false;
        return true;
    }

    private boolean comes(long number, int feature, double density) {
        return unit(place(number, feature)) <= density;
    }

    private long place(long number, int feature) {
        return SplitMix.mix(SplitMix.mix(SplitMix.mix(seed) + number) + feature);
    }

    /// Above 0 and at most 1: what is there is never 0.
    private static double unit(long place) {
        return ((SplitMix.mix(place) >>> 11) + 1) * UNIT;
    }
}
