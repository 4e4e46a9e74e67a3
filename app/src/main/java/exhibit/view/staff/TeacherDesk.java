package exhibit.view.staff;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the page for staff can ask of a class, at the station that has opened its room. Nothing of it waits.
public interface TeacherDesk {

    /// This station leads nobody.
    TeacherDesk NONE = new TeacherDesk() {
    };

    /// Whether this station has opened the room that it is in.
    default boolean leads() {
        return false;
    }

    /// As they were last heard of, by number.
    default List<StationState> stations() {
        return List.of();
    }

    /// How the class is held.
    default ClassPace pace() {
        return ClassPace.FREE;
    }

    /// Where a class can be kept.
    default List<String> places() {
        return List.of();
    }

    /// What the teacher wants of the class.
    default void tell(TeacherWord word) {
        // there is nobody
    }

    /// Takes the map along as far as it is.
    ///
    /// @return what came of it
    default CompletableFuture<StaffActions.Fact> collect() {
        return CompletableFuture.completedFuture(StaffActions.Fact.of("collect.none"));
    }
}
