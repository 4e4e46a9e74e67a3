package exhibit.view.play;

import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Turn;
import javafx.scene.layout.Pane;

/// One of the ways in which free play is seen: for all, for experts, in large letters. Each has the disc.
public abstract sealed class FreePlay extends Pane permits PlayFloor, ExpertFloor, BigPlay {

    private final Disc disc;

    /// @param turn how a solid is turned, in all ways alike
    FreePlay(Turn turn) {
        disc = new Disc(turn);
        getChildren().add(disc);
    }

    public Disc disc() {
        return disc;
    }

    /// @param nanos when this is, for what fades
    public void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
    }

    /// What is read, not watched.
    public abstract void read(Snapshot snapshot);
}
