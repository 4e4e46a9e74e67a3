package exhibit;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;
import java.util.function.BiConsumer;

/// A study that measures nothing.
///
/// @param way what it plays
public record MadeUpStudy(String id, List<StudyDial> choices,
        BiConsumer<DialSettings, StudyListener> way) implements Study {

    @Override
    public String source() {
        return "made up";
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        way.accept(chosen, stage);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        return List.of();
    }

    @Override
    public boolean quick() {
        return true;
    }
}
