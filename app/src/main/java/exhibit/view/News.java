package exhibit.view;

import exhibit.chapter.Outcome;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.training.Newest;
import exhibit.training.Snapshot;
import java.util.Map;

/// What other threads leave for the screens.
///
/// @param snapshots of the exhibit's training
/// @param faults the controls that do not work and why, whenever that changes
/// @param sessions all about the visit, whenever that changes
/// @param outcomes of the laboratory's work
/// @param nights whether the station is closed, whenever that changes
public record News(Newest<Snapshot> snapshots, Newest<Map<Control, String>> faults,
        Newest<Session> sessions, Newest<Outcome> outcomes, Newest<Boolean> nights) {

    public News() {
        this(new Newest<>(), new Newest<>(), new Newest<>(), new Newest<>(), new Newest<>());
    }
}
