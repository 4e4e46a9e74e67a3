package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Evaluation;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/// One of the models of a `TrainingEnsemble`.
///
/// @param now as it stands
/// @param lately its loss, mean over the steps since this was last asked for
record EnsembleMember<M>(Supplier<Standing<M>> now, DoubleSupplier lately) {

    /// A model as it stood once; it knows nothing of its training.
    ///
    /// @param unseen its loss on a piece of the samples that no training sees
    record Standing<M>(M model, IntToDoubleFunction unseen) {}

    /// What it is kept under at the end of its training.
    ///
    /// @param setup equal where all but the seed is
    record Seeded<M>(Object setup, long seed) implements ResultCache.Key<EnsembleMember<M>> {}

    /// The set-up of the model that the exhibit trains.
    record Exhibited(Hyperparameters h, TrainingConfig recipe) {

        EnsembleMember<Embedding> member(Learner learner) {
            return new EnsembleMember<>(() -> standing(learner.parameters().embedding()), learner::loss);
        }

        private Standing<Embedding> standing(Embedding embedding) {
            return new Standing<>(embedding, _ -> Evaluation.loss(embedding, h, Evaluation.SAMPLES));
        }
    }

    M model() {
        return now.get().model();
    }

    /// As it stands now, whatever becomes of its training.
    ///
    /// @param loss what `lately` has said last
    EnsembleMember<M> settled(double loss) {
        var standing = now.get();
        return new EnsembleMember<>(() -> standing, () -> loss);
    }
}
