package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import java.util.Optional;

/// A page as its dials stand.
record OpenPage(Study study, DialSettings chosen) {

    static Optional<OpenPage> of(LaboratoryVisit visit) {
        return visit.atPage() ? Optional.of(new OpenPage(visit.study(), visit.chosen())) : Optional.empty();
    }

    /// Whether nobody has turned a dial yet.
    boolean isAsItOpened() {
        return chosen.equals(DialSettings.opening(study.choices()));
    }
}
