package exhibit.station.watch;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Tells that a thread still comes round. From any thread.
public final class Heartbeat {

    private final LongSupplier clock;
    private final AtomicLong last;

    public Heartbeat() {
        this(System::nanoTime);
    }

    public Heartbeat(LongSupplier clock) {
        this.clock = clock;
        last = new AtomicLong(clock.getAsLong());
    }

    /// The thread has come round.
    public void beat() {
        last.set(clock.getAsLong());
    }

    /// How long it has not, in nanoseconds.
    public long silence() {
        return clock.getAsLong() - last.get();
    }
}
