package exhibit.view;

import exhibit.training.Experiment;
import exhibit.training.Snapshot;
import java.util.Optional;
import java.util.function.Consumer;

/// When the newest picture is put into words and charts. They are read, not watched: ten times a second is enough for
/// the eye and saves the processor. Only what another experiment shows is read at once: words never stand beside a picture
/// that they are not about.
final class ReadingPace {

    private static final long NANOS = 100_000_000;

    private final Consumer<Snapshot> reader;
    private Optional<Snapshot> waiting = Optional.empty();
    private Optional<Experiment> told = Optional.empty();
    private long last = System.nanoTime() - NANOS;

    ReadingPace(Consumer<Snapshot> reader) {
        this.reader = reader;
    }

    /// A picture that nobody sees, or after which none comes, is not kept waiting.
    void show(Snapshot snapshot, boolean seen, long nanos) {
        boolean same = told.equals(Optional.of(snapshot.experiment()));
        if (seen && same && !snapshot.settled() && isEarly(nanos))
            waiting = Optional.of(snapshot);
        else
            read(snapshot, nanos);
    }

    /// At once.
    void read(Snapshot snapshot, long nanos) {
        last = nanos;
        waiting = Optional.empty();
        told = Optional.of(snapshot.experiment());
        reader.accept(snapshot);
    }

    /// Once a frame.
    void move(long nanos) {
        if (!isEarly(nanos))
            waiting.ifPresent(snapshot -> read(snapshot, nanos));
    }

    private boolean isEarly(long nanos) {
        return nanos - last < NANOS;
    }
}
