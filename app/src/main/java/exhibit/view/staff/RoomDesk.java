package exhibit.view.staff;

import exhibit.room.wire.RoomCode;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the page for staff can ask of the room that a class shares.
public interface RoomDesk {

    /// The settings name no address for one.
    RoomDesk NONE = new RoomDesk() {
    };

    /// Whether this station may be in a room at all.
    default boolean isThere() {
        return false;
    }

    /// Whether it is in one now.
    default boolean isIn() {
        return false;
    }

    /// What can be painted together, as the command line knows it.
    default List<String> maps() {
        return List.of();
    }

    /// Where the settings say that others open the room, one address or several; empty where they do not.
    default String hub() {
        return "";
    }

    /// How the room is.
    default StaffActions.Fact state() {
        return StaffActions.Fact.of("room.none");
    }

    /// Opens a room with a new code.
    ///
    /// @param map one of `maps`
    /// @return what came of it
    default CompletableFuture<StaffActions.Fact> open(String map) {
        return CompletableFuture.completedFuture(state());
    }

    /// @param hub the address of a station that is in it, or several with commas between
    /// @return what came of it
    default CompletableFuture<StaffActions.Fact> join(String hub, RoomCode code) {
        return CompletableFuture.completedFuture(state());
    }

    /// For whoever leads the class.
    default TeacherDesk teacher() {
        return TeacherDesk.NONE;
    }

    default void leave() {
        // there is nothing to leave
    }
}
