package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;

/// A study of the paper that another document tells of too.
///
/// @param id its name there
/// @param source the other document's section
/// @param study what it is
record StudyAlias(String id, String source, Study study) implements Study {

    @Override
    public List<StudyDial> choices() {
        return study.choices();
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        study.play(chosen, stage);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        return study.check(stage);
    }

    @Override
    public boolean quick() {
        return study.quick();
    }
}
