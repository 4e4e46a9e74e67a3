package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.data.Sampler;
import java.util.Arrays;

/// How much worse a ReLU output model gets when each of its inputs is pushed a little, each in the direction that costs
/// most for that input (paper, "Relationship to adversarial robustness"): E max_δ L(x + δ) - E L(x), with ‖δ‖ = ε.
public final class Attack {

    private static final int BLOCKS = 8;

    private final float[][] samples;
    private final double epsilon;

    /// @param samples (samples, n), not modified
    /// @param epsilon ε, above 0
    Attack(float[][] samples, double epsilon) {
        this.samples = samples;
        this.epsilon = epsilon;
    }

    /// @param density 1 - S of all features
    /// @param share ε as a share of the mean length of a sample
    public static Attack of(int features, double density, double share) {
        var densities = new double[features];
        Arrays.fill(densities, density);
        var samples = samples(new Sampler(1, densities), features);
        return new Attack(samples, share * meanLength(samples));
    }

    /// ε.
    public double epsilon() {
        return epsilon;
    }

    public double extraLoss(Embedding embedding) {
        var push = new WorstPush(embedding, epsilon);
        double[] costs = Arrays.stream(samples).parallel().mapToDouble(push::cost).toArray();
        return Arrays.stream(costs).average().orElseThrow();
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
