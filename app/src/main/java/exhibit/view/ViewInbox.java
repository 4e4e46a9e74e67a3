package exhibit.view;

import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.laboratory.KeptResults;
import exhibit.study.Outcome;
import exhibit.training.LatestValue;
import exhibit.training.Snapshot;
import java.util.Map;

/// What other threads leave for the screens.
///
/// @param snapshots of the exhibit's training
/// @param faults the controls that do not work and why, whenever that changes
/// @param sessions all about the visit, whenever that changes
/// @param outcomes of the laboratory's work
/// @param kept results that were brought along, once they are read
/// @param nights whether the station is closed, whenever that changes
public record ViewInbox(LatestValue<Snapshot> snapshots, LatestValue<Map<Control, String>> faults,
        LatestValue<Session> sessions, LatestValue<Outcome> outcomes, LatestValue<KeptResults> kept,
        LatestValue<Boolean> nights) {

    public ViewInbox() {
        this(new LatestValue<>(), new LatestValue<>(), new LatestValue<>(), new LatestValue<>(), new LatestValue<>(),
                new LatestValue<>());
    }
}
