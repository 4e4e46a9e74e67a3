package exhibit.model.data;

import java.util.function.ToDoubleFunction;

/// What data make of a value of each sample, summed with the samples' weights.
final class WeightedMean {

    private WeightedMean() {
    }

    /// @param of the value of a sample, (n)
    static double of(Data data, ToDoubleFunction<float[]> of) {
        var X = new float[data.features()][Data.SPAN];
        var weight = new float[Data.SPAN];
        double sum = 0;
        for (int span = 0; span < data.spans(); span++) {
            data.fill(0, span, X, weight);
            for (int j = 0; j < Data.SPAN; j++)
                sum += weight[j] * of.applyAsDouble(column(X, j));
        }
        return sum;
    }

    private static float[] column(float[][] X, int j) {
        var x = new float[X.length];
        for (int i = 0; i < x.length; i++)
            x[i] = X[i][j];
        return x;
    }
}
