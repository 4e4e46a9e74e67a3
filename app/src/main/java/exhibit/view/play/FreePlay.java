package exhibit.view.play;

import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.OptionalLong;
import java.util.Set;
import javafx.scene.layout.Pane;

/// One of the ways in which free play is seen: for all, for experts, in large letters. Each has the disc, and on it each
/// thing tells for a while what answers to it when a finger comes down on it.
public abstract sealed class FreePlay extends Pane permits PlayFloor, ExpertFloor, BigPlay {

    /// So long a pressed thing is heard.
    private static final double HEARD_SECONDS = 2.5;
    private static final double NANOS = 1e9;

    private final Disc disc;
    private boolean pressed;
    private OptionalLong since = OptionalLong.empty();

    /// @param turn how a solid is turned, in all ways alike
    FreePlay(Turn turn) {
        disc = new Disc(turn);
        getChildren().add(disc);
        disc.onThing(thing -> {
            disc.press(Set.of(thing));
            pressed = true;
            since = OptionalLong.empty();
        });
    }

    public Disc disc() {
        return disc;
    }

    /// Places the disc so that its ring fills a square.
    void place(Box ring) {
        double more = (Disc.side(ring.width() / 2) - ring.width()) / 2;
        ring.without(-more, -more, -more, -more).place(disc);
    }

    /// @param nanos when this is, for what fades
    public void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
    }

    /// Lets time pass for what moves by itself.
    public void move(long nanos) {
        disc.move(nanos);
        if (!pressed)
            return;
        if (since.isEmpty())
            since = OptionalLong.of(nanos);
        if ((nanos - since.getAsLong()) / NANOS < HEARD_SECONDS)
            return;
        pressed = false;
        disc.hush();
    }

    /// What is read, not watched.
    public abstract void read(Snapshot snapshot);
}
