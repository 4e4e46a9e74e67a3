package exhibit;

import exhibit.chapter.Choice;
import exhibit.chapter.Chosen;
import exhibit.chapter.Finding;
import exhibit.chapter.Stage;
import exhibit.chapter.Study;
import java.util.List;
import java.util.function.BiConsumer;

/// A study that measures nothing.
///
/// @param way what it plays
public record MadeUpStudy(String id, List<Choice> choices, BiConsumer<Chosen, Stage> way) implements Study {

    @Override
    public String source() {
        return "made up";
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        way.accept(chosen, stage);
    }

    @Override
    public List<Finding> check(Stage stage) {
        return List.of();
    }

    @Override
    public boolean quick() {
        return true;
    }
}
