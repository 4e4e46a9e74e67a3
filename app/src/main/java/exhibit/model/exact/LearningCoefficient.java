package exhibit.model.exact;

import java.util.random.RandomGenerator;

/// How much room there is around where a model stands, measured by letting it wander: the local learning coefficient
/// (Lau and others, 2023, arXiv 2308.12108). Where a loss is a bowl in each of d directions it is d/2; each direction in
/// which the ground is level takes a half off, each in which it falls takes more.
///
///     w <- w - ε/2 (nβ dL/dw + γ (w - w*)) + √ε ξ      ξ normal
///     λ = nβ (mean of L along the way - L(w*))
///
/// @param inverseTemperature nβ, above 0
/// @param pull γ towards w*, 0 or more
/// @param stride ε, above 0
/// @param steps of which the first fifth is not counted
public record LearningCoefficient(double inverseTemperature, double pull, double stride, int steps) {

    private static final int UNCOUNTED = 5;

    /// @param home where it starts and is held near; not modified
    public double of(OneFeatureModel home, RandomGenerator chance) {
        var start = home.parameters();
        var model = home.copy();
        double atHome = model.loss(), sum = 0;
        int counted = steps - steps / UNCOUNTED;
        for (int step = 0; step < steps; step++) {
            double loss = wander(model, start, chance);
            if (step >= steps - counted) sum += loss;
        }
        return inverseTemperature * (sum / counted - atHome);
    }

    /// @return the loss before the step
    private double wander(OneFeatureModel model, double[] home, RandomGenerator chance) {
        var now = model.parameters();
        double loss = model.loss();
        var slope = model.slope();
        double jump = Math.sqrt(stride);
        for (int e = 0; e < now.length; e++)
            now[e] += jump * chance.nextGaussian()
                    - stride / 2 * (inverseTemperature * slope[e] + pull * (now[e] - home[e]));
        model.set(now);
        return loss;
    }
}
