package exhibit.view;

import exhibit.training.Snapshot;
import javafx.scene.layout.Pane;

/// One of the ways in which free play is seen: for all, for experts, in large letters. Each has the disc.
abstract sealed class FreePlay extends Pane permits PlayFloor, ExpertFloor, BigPlay {

    private final Disc disc;

    /// @param turn how a solid is turned, in all ways alike
    FreePlay(Turn turn) {
        disc = new Disc(turn);
        getChildren().add(disc);
    }

    Disc disc() {
        return disc;
    }

    /// @param nanos when this is, for what fades
    void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
    }

    /// What is read, not watched.
    abstract void read(Snapshot snapshot);
}
