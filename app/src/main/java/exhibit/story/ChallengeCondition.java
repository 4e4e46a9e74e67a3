package exhibit.story;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;

/// Something that is to be seen, or not yet.
@FunctionalInterface
interface ChallengeCondition {

    /// @param h what is learned
    /// @param embedding what has been learned
    boolean seen(Hyperparameters h, Embedding embedding);

    /// So many of five things in a plane, while each is absent this often.
    static ChallengeCondition kept(int count, double least, double most) {
        return (h, embedding) -> fiveInTwo(h) && least <= h.sparsity() && h.sparsity() <= most
                && embedding.represented() == count;
    }

    private static boolean fiveInTwo(Hyperparameters h) {
        return h.features() == 5 && h.hidden() == 2;
    }
}
