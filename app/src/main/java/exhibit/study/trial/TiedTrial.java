package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.model.data.Sampler;
import exhibit.model.train.TiedModel;
import exhibit.model.train.TrainingConfig;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A tied model on n features that are all as common, with importances I_i = k^i. It has all that tells one such
/// training from another, so that its ensembles are known by it.
///
/// @param features n
/// @param hidden m
/// @param reluHidden whether a ReLU is on the hidden layer too, and not on the output alone
/// @param price λ, what a unit of hidden activity costs: 0 or more
/// @param density 1 - S of each feature
/// @param importance k
public record TiedTrial(int features, int hidden, boolean reluHidden, double price, double density, double importance,
        TrainingConfig recipe) {

    /// Ten features on five neurons, x' = ReLU(WᵀReLU(Wx) + b), I_i = 0.75^i (paper, "Superposition in a Privileged
    /// Basis").
    public static TiedTrial privileged(double density, TrainingConfig recipe) {
        return new TiedTrial(10, 5, true, 0, density, .75, recipe);
    }

    /// What tells an ensemble whose seeds begin elsewhere from another.
    private record From(TiedTrial trial, int first) {}

    public TrainingEnsemble<Embedding> ensemble(int seeds) {
        return ensemble(0, seeds);
    }

    /// @param first the seed of the first model
    public TrainingEnsemble<Embedding> ensemble(int first, int seeds) {
        double[] importances = IntStream.range(0, features).mapToDouble(i -> Math.pow(importance, i)).toArray();
        var densities = new double[features];
        Arrays.fill(densities, density);
        return TrainingEnsemble.of(
                new Setup(new From(this, first), () -> new TiedModel(hidden, reluHidden, true, price, importances),
                        seed -> new Sampler(seed, densities), recipe, first),
                seeds, theta -> Embedding.of(theta, hidden, features));
    }
}
