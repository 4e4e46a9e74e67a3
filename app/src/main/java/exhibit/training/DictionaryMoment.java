package exhibit.training;

import exhibit.model.Embedding;
import java.util.List;

/// One moment of a second network that looks for the features of a model.
///
/// @param step how many steps it has made since its start
/// @param directions of its latents, each of length 1
/// @param activity of each latent: in which share of all samples it answers, 0 to 1
/// @param settled whether it has come to its end
public record DictionaryMoment(long step, Embedding directions, List<Double> activity, boolean settled) {

    public DictionaryMoment {
        activity = List.copyOf(activity);
    }
}
