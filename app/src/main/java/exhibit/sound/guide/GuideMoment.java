package exhibit.sound.guide;

import exhibit.control.Session;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.training.Snapshot;

/// All that is to be heard of a visit at one time.
///
/// @param seen the newest picture
/// @param asked how often the help button was pressed so far
record GuideMoment(Session session, Snapshot seen, int asked) {

    /// Where the visitor is behind a door.
    LaboratoryVisit visit() {
        return session.laboratory();
    }
}
