package exhibit.station;

import java.util.concurrent.atomic.AtomicLong;

/// Tells that a thread still comes round. From any thread.
public final class Pulse {

    private final AtomicLong last = new AtomicLong(System.nanoTime());

    /// The thread has come round.
    public void beat() {
        last.set(System.nanoTime());
    }

    /// How long it has not, in nanoseconds.
    long silence(long nanos) {
        return nanos - last.get();
    }
}
