package exhibit.training;

import exhibit.model.Hyperparameters;

/// Everything a visitor can choose, as one value. Run from its start, the same experiment gives the same pictures.
///
/// @param hyperparameters what is learned and by which model
/// @param seed where weights and data come from
/// @param take how often the visitor has asked to see it from the start; changes no number, so it is left out of
///     what is written down
public record Experiment(Hyperparameters hyperparameters, long seed, int take) {

    public Experiment(Hyperparameters hyperparameters, long seed) {
        this(hyperparameters, seed, 1);
    }

    /// Other data for the same weights: a run under way goes on from where it is.
    public Experiment with(Hyperparameters hyperparameters) {
        return new Experiment(hyperparameters, seed, take);
    }

    /// The same from the start.
    public Experiment again() {
        return new Experiment(hyperparameters, seed, take + 1);
    }

    /// The same with other luck.
    public Experiment withSeed(long seed) {
        return new Experiment(hyperparameters, seed, take);
    }

    /// Whether a run of `before` can go on as this one instead of starting anew: only the data may differ.
    public boolean goesOnFrom(Experiment before) {
        return seed == before.seed && take == before.take && hyperparameters.hasShapeOf(before.hyperparameters);
    }
}
