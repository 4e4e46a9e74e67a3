package exhibit.training;

import exhibit.model.Hyperparameters;
import java.util.Optional;

/// Everything a visitor can choose, as one value. Run from its start, the same experiment gives the same pictures.
///
/// @param hyperparameters what is learned and by which model
/// @param seed where weights and data come from
/// @param take how often the visitor has asked to see it from the start; changes no number, so it is left out of
///     what is written down
/// @param unmixing what a second network shall find in the model, which stays as it is meanwhile; empty while the model
///     itself is learned. Changes no number of the model, so it is left out as well
public record Experiment(Hyperparameters hyperparameters, long seed, int take, Optional<DictionaryTask> unmixing) {

    public Experiment(Hyperparameters hyperparameters, long seed) {
        this(hyperparameters, seed, 1, Optional.empty());
    }

    /// Other data for the same weights: a run under way goes on from where it is, and nothing is unmixed any more.
    public Experiment with(Hyperparameters hyperparameters) {
        return new Experiment(hyperparameters, seed, take, Optional.empty());
    }

    /// The same model, as it is, with a second network beside it.
    public Experiment unmixed(DictionaryTask task) {
        return new Experiment(hyperparameters, seed, take, Optional.of(task));
    }

    /// The same from the start.
    public Experiment again() {
        return new Experiment(hyperparameters, seed, take + 1, Optional.empty());
    }

    /// The same with other luck.
    public Experiment withSeed(long seed) {
        return new Experiment(hyperparameters, seed, take, Optional.empty());
    }

    /// Whether a run of `before` can go on as this one instead of starting anew: only the data may differ.
    public boolean goesOnFrom(Experiment before) {
        return seed == before.seed && take == before.take && hyperparameters.hasShapeOf(before.hyperparameters);
    }
}
