package exhibit;

import exhibit.chapter.Visit;
import exhibit.control.Session;
import exhibit.training.Snapshot;

/// All that is to be heard of a visit at one time.
///
/// @param seen the newest picture
/// @param asked how often the help button was pressed so far
record Moment(Session session, Snapshot seen, int asked) {

    /// Where the visitor is behind a door.
    Visit visit() {
        return session.laboratory();
    }
}
