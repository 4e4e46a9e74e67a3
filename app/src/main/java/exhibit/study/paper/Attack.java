package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.data.Sampler;
import java.util.Arrays;

/// How much worse a ReLU output model gets when its input is pushed a little, in the one direction that costs
/// most (paper, "Relationship to adversarial robustness").
///
///     G = WᵀW (n, n), g_i its column i        x' = x + ε g_i / ‖g_i‖
///     extra loss = max_i E Σ_j (ReLU(Gx' + b)_j - x_j)² - E Σ_j (ReLU(Gx + b)_j - x_j)²
final class Attack {

    private static final int BLOCKS = 8;

    private final float[][] samples;
    private final double epsilon;

    /// @param density 1 - S of all features
    /// @param share ε as a share of the mean length of a sample
    Attack(int features, double density, double share) {
        var densities = new double[features];
        Arrays.fill(densities, density);
        samples = samples(new Sampler(1, densities), features);
        epsilon = share * meanLength(samples);
    }

    double extraLoss(Embedding embedding) {
        double[][] before = Arrays.stream(samples).parallel().map(x -> before(embedding, x)).toArray(double[][]::new);
        double calm = loss(before, new double[embedding.features()]);
        return Arrays.stream(shifts(embedding)).parallel().mapToDouble(shift -> loss(before, shift)).max().orElseThrow()
                - calm;
    }

    /// The loss of all samples, mean.
    private double loss(double[][] before, double[] shift) {
        double sum = 0;
        for (int s = 0; s < samples.length; s++)
            sum += loss(before[s], shift, samples[s]);
        return sum / samples.length;
    }

    /// Gx + b.
    private static double[] before(Embedding embedding, float[] x) {
        var z = new double[x.length];
        for (int j = 0; j < z.length; j++) {
            z[j] = embedding.bias(j);
            for (int i = 0; i < z.length; i++)
                if (x[i] != 0) z[j] += embedding.dot(i, j) * x[i];
        }
        return z;
    }

    private static double loss(double[] before, double[] shift, float[] x) {
        double loss = 0;
        for (int j = 0; j < x.length; j++) {
            double error = Math.max(before[j] + shift[j], 0) - x[j];
            loss += error * error;
        }
        return loss;
    }

    /// What each attack adds to the output before the ReLU: ε G g_i / ‖g_i‖, for each feature that has a direction.
    private double[][] shifts(Embedding embedding) {
        int n = embedding.features();
        var shifts = new double[n][n];
        for (int i = 0; i < n; i++) {
            double square = 0;
            for (int k = 0; k < n; k++)
                square += embedding.dot(i, k) * embedding.dot(i, k);
            if (square == 0) continue;
            for (int j = 0; j < n; j++)
                for (int k = 0; k < n; k++)
                    shifts[i][j] += epsilon * embedding.dot(j, k) * embedding.dot(k, i) / Math.sqrt(square);
        }
        return shifts;
    }

    /// (samples, n).
    private static float[][] samples(Sampler sampler, int features) {
        var samples = new float[BLOCKS * Sampler.BLOCK][features];
        var X = new float[features][Sampler.BLOCK];
        for (int s = 0; s < samples.length; s++) {
            if (s % Sampler.BLOCK == 0) sampler.draw(0, s / Sampler.BLOCK, X);
            for (int i = 0; i < features; i++)
                samples[s][i] = X[i][s % Sampler.BLOCK];
        }
        return samples;
    }

    private static double meanLength(float[][] samples) {
        double sum = 0;
        for (var x : samples) {
            double square = 0;
            for (float value : x)
                square += value * value;
            sum += Math.sqrt(square);
        }
        return sum / samples.length;
    }
}
