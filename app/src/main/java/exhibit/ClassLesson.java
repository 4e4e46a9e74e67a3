package exhibit;

import exhibit.control.Lesson;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What the class is held to, as other threads may read it.
final class ClassLesson {

    /// So long a step lets a frozen picture go on, from when it is first asked for: a busy station misses none.
    private static final long STEP_NANOS = 100_000_000;

    private final Consumer<Lesson> teacher;
    private final AtomicBoolean steps = new AtomicBoolean();
    private volatile Lesson now = Lesson.NONE;
    private volatile long stepUntil = System.nanoTime();

    /// @param teacher told whenever it changes
    ClassLesson(Consumer<Lesson> teacher) {
        this.teacher = teacher;
    }

    Lesson now() {
        return now;
    }

    void hold(Lesson next) {
        if (next.equals(now)) return;
        if (next.steps() > now.steps()) steps.set(true);
        now = next;
        teacher.accept(next);
    }

    /// Whether the picture stands still, a step that the teacher asked for apart.
    boolean stands() {
        long nanos = System.nanoTime();
        if (steps.getAndSet(false)) stepUntil = nanos + STEP_NANOS;
        return now.frozen() && nanos - stepUntil > 0;
    }
}
