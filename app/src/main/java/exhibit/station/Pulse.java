package exhibit.station;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Tells that a thread still comes round. From any thread.
public final class Pulse {

    private final LongSupplier clock;
    private final AtomicLong last;

    public Pulse() {
        this(System::nanoTime);
    }

    Pulse(LongSupplier clock) {
        this.clock = clock;
        last = new AtomicLong(clock.getAsLong());
    }

    /// The thread has come round.
    public void beat() {
        last.set(clock.getAsLong());
    }

    /// How long it has not, in nanoseconds.
    long silence() {
        return clock.getAsLong() - last.get();
    }
}
