package exhibit.training;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Optional;

/// One moment of a run, as it is shown: it cannot change, and it carries the experiment that made it, so that picture
/// and labels cannot disagree.
///
/// @param experiment what the visitor chose when this was made
/// @param step how many steps the run has made since its start
/// @param embedding what the run has learned
/// @param ghosts the same experiment with other seeds, each turned to lie as near to `embedding` as a rotation or
///     reflection brings it (a symmetry of the model)
/// @param loss the latest losses of the run, oldest first, each a mean over a few steps
/// @param settled whether the run has come to rest
/// @param dictionary what a second network has found in the model; empty where none looks
public record Snapshot(Experiment experiment, long step, Embedding embedding, List<Embedding> ghosts, LossHistory loss,
        boolean settled, Optional<DictionaryMoment> dictionary) {

    /// Of a model alone.
    public Snapshot(Experiment experiment, long step, Embedding embedding, List<Embedding> ghosts, LossHistory loss,
            boolean settled) {
        this(experiment, step, embedding, ghosts, loss, settled, Optional.empty());
    }

    public Snapshot {
        ghosts = List.copyOf(ghosts);
    }

    /// Whether it is a later moment of the same run, whatever data came meanwhile.
    public boolean follows(Snapshot before) {
        return step >= before.step && experiment.seed() == before.experiment.seed()
                && experiment.take() == before.experiment.take()
                && embedding.hidden() == before.embedding.hidden()
                && embedding.features() == before.embedding.features();
    }
}
