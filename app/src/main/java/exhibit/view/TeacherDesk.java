package exhibit.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the page for staff can ask of a class, at the station that has opened its room. Nothing of it waits.
public interface TeacherDesk {

    /// This station leads nobody.
    TeacherDesk NONE = new TeacherDesk() {
    };

    /// A station of the class as it was last heard of.
    ///
    /// @param place where its exhibit is: a chapter's id, another place's word, or empty
    /// @param result what it shows, as the room tells it; empty where there is nothing yet
    /// @param alive whether it is in the room now
    record Station(int number, String place, String result, boolean alive) {}

    /// How the class is held.
    ///
    /// @param frozen whether all stand still
    /// @param place where all are kept, one of `places`; empty where nobody is
    record Hold(boolean frozen, String place) {}

    /// Whether this station has opened the room that it is in.
    default boolean leads() {
        return false;
    }

    /// By number.
    default List<Station> stations() {
        return List.of();
    }

    default Hold hold() {
        return new Hold(false, "");
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
