package exhibit.sound.guide;

import exhibit.control.Session;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import java.util.Optional;

/// All that is to be heard of a visit at one time.
///
/// @param seen the newest picture
/// @param asked how often the help button was pressed so far
/// @param rain what of it is seen now; empty where none is
record GuideMoment(Session session, Snapshot seen, int asked, Optional<RainSight> rain) {

    /// Where the visitor is behind a door.
    LaboratoryVisit visit() {
        return session.laboratory();
    }
}
