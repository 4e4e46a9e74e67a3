package exhibit.study.trial;

import exhibit.model.Hyperparameters;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;

/// One of the models of a `TrainingEnsemble`.
///
/// @param model as it stands
/// @param lately its loss, mean over the steps since this was last asked for
/// @param unseen the loss of its model on a piece of the samples that no training sees
record EnsembleMember<M>(Supplier<M> model, DoubleSupplier lately, ToDoubleBiFunction<M, Integer> unseen) {

    /// What it is kept under at the end of its training.
    ///
    /// @param setup equal where all but the seed is
    record Seeded<M>(Object setup, long seed) implements ResultCache.Key<EnsembleMember<M>> {}

    /// The set-up of the model that the exhibit trains.
    record Exhibited(Hyperparameters h, TrainingConfig recipe) {}

    /// As it stands now, whatever becomes of its training. Asks for the loss.
    EnsembleMember<M> settled() {
        var now = model.get();
        double loss = lately.getAsDouble();
        return new EnsembleMember<>(() -> now, () -> loss, unseen);
    }
}
