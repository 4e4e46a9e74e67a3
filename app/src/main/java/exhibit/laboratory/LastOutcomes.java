package exhibit.laboratory;

import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came out on the pages that were looked at last; older ones go.
final class LastOutcomes {

    private static final int MOST = 100;

    private final Map<OpenPage, Outcome> kept = new LinkedHashMap<>(MOST, .75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OpenPage, Outcome> eldest) {
            return size() > MOST;
        }
    };

    void keep(OpenPage page, Outcome outcome) {
        kept.put(page, outcome);
    }

    Optional<Outcome> of(OpenPage page) {
        return Optional.ofNullable(kept.get(page));
    }

    /// The plots of the same study with its dials elsewhere, where there are any.
    List<Plot> near(Study study) {
        return kept.values().stream().filter(outcome -> outcome.study().equals(study)).reduce((_, last) -> last)
                .map(Outcome::plots).orElse(List.of());
    }
}
