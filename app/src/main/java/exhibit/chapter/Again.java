package exhibit.chapter;

import java.util.List;

/// A study of the paper that another document tells of too.
///
/// @param id its name there
/// @param source the other document's section
/// @param study what it is
record Again(String id, String source, Study study) implements Study {

    @Override
    public List<Choice> choices() {
        return study.choices();
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        study.play(chosen, stage);
    }

    @Override
    public List<Finding> check(Stage stage) {
        return study.check(stage);
    }

    @Override
    public boolean quick() {
        return study.quick();
    }
}
