package exhibit.study.geometry;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.UniformSweep;
import java.util.List;

/// A study of many features that are all alike, as they become rarer; one picture of a `UniformSweep`.
interface UniformStudy extends Study {

    /// As many as its page opens with.
    int FEATURES = 100;

    Plot picture(UniformSweep sweep);

    @Override
    default String source() {
        return "Toy Models of Superposition, The Geometry of Superposition";
    }

    @Override
    default List<StudyDial> choices() {
        return List.of(UniformSweep.FEATURES);
    }

    @Override
    default void play(DialSettings chosen, StudyListener stage) {
        int features = (int) chosen.of("features");
        stage.show(List.of(picture(UniformSweep.trained(features, stage, now -> stage.show(List.of(picture(now)))))));
        stage.done(1);
    }

    /// Of the page as it opens.
    default UniformSweep opened(StudyListener stage) {
        return UniformSweep.trained(FEATURES, stage, _ -> {});
    }

    @Override
    default boolean quick() {
        return false;
    }
}
