package exhibit;

import exhibit.room.wire.ClassPace;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Whether the class's pictures stand still, as the threads ask that train.
final class ClassLesson {

    /// So long a step lets a frozen picture go on, from when it is first asked for: a busy station misses none.
    private static final long STEP_NANOS = 100_000_000;

    private final Supplier<ClassPace> pace;
    private final AtomicLong steps = new AtomicLong();
    private volatile long stepUntil = System.nanoTime();

    /// @param pace what the class is held to now
    ClassLesson(Supplier<ClassPace> pace) {
        this.pace = pace;
    }

    /// Whether the picture stands still, a step that the teacher asked for apart.
    boolean stands() {
        var now = pace.get();
        long nanos = System.nanoTime();
        if (steps.getAndSet(now.steps()) < now.steps()) stepUntil = nanos + STEP_NANOS;
        return now.frozen() && nanos - stepUntil > 0;
    }
}
