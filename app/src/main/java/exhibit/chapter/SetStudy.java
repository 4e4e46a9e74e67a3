package exhibit.chapter;

import exhibit.model.Embedding;
import java.util.List;

/// A study of features that come in sets: its page shows the best of several models, and its first dial is how often
/// each set comes.
interface SetStudy extends Study {

    /// How many models a figure is the best of.
    int seeds();

    SetTrial trial(double density);

    /// What its page counts beside the pictures of the best.
    default List<Plot> counted(Embedding best) {
        return List.of();
    }

    @Override
    default String source() {
        return "Toy Models of Superposition, Feature correlation";
    }

    @Override
    default void play(Chosen chosen, Stage stage) {
        trial(chosen.of("density")).play(seeds(), stage, this::counted);
    }
}
