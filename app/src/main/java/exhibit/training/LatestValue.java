package exhibit.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A slot between two threads that keeps only the newest value: nothing can pile up, and nobody waits.
public final class LatestValue<T> {

    private final AtomicReference<@Nullable T> slot = new AtomicReference<>();

    public void put(T value) {
        slot.set(value);
    }

    /// Whether the last value was taken.
    boolean isEmpty() {
        return slot.get() == null;
    }

    /// The newest value not yet taken.
    public Optional<T> take() {
        return Optional.ofNullable(slot.getAndSet(null));
    }
}
