package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;

/// A study of features that come in sets: its page shows the best of several models, and its first dial is how often
/// each set comes.
interface SetStudy extends Study {

    /// How many models a figure is the best of.
    int seeds();

    CorrelatedTrial trial(double density);

    /// What its page counts beside the pictures of the best.
    default List<Plot> counted(Embedding best) {
        return List.of();
    }

    @Override
    default String source() {
        return "Toy Models of Superposition, Feature correlation";
    }

    @Override
    default void play(DialSettings chosen, StudyListener stage) {
        trial(chosen.of("density")).play(seeds(), stage, this::counted);
    }
}
