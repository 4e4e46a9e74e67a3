package exhibit;

import exhibit.command.StationCommand;
import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.SessionReducer;
import exhibit.laboratory.Laboratory;
import exhibit.text.Words;
import exhibit.training.ExperimentCode;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/// How a visit goes at this station, as its settings want it.
final class VisitRules {

    private VisitRules() {
    }

    static SessionReducer of(StationCommand.Wish wish) {
        var luck = new SecureRandom();
        return new SessionReducer(new Controls(() -> luck.nextInt(ExperimentCode.SEEDS)), languages(wish.language()),
                wish.patience(), wish.settings().sound().isHeard() ? Accessibility.USUAL : Accessibility.SILENT,
                Laboratory.ALL);
    }

    /// The station's own first.
    private static List<String> languages(String first) {
        return Stream.concat(Stream.of(first), Words.languages().stream()).distinct().toList();
    }
}
