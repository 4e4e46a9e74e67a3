package exhibit.view;

import exhibit.room.wire.Pace;
import exhibit.room.wire.StationState;
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
    default Pace pace() {
        return Pace.FREE;
    }

    /// Where a class can be kept.
    default List<String> places() {
        return List.of();
    }

    default void freeze() {
        // there is nobody
    }

    /// Everybody goes on for a moment and stands still again.
    default void step() {
        // there is nobody
    }

    default void go() {
        // there is nobody
    }

    /// @param place one of `places`; empty to let the class go
    default void keep(String place) {
        // there is nobody
    }

    /// Takes the map along as far as it is.
    ///
    /// @return what came of it
    default CompletableFuture<Desk.Fact> collect() {
        return CompletableFuture.completedFuture(Desk.Fact.of("collect.none"));
    }
}
