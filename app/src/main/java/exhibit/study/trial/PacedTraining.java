package exhibit.study.trial;

import exhibit.study.StudyListener;
import java.util.function.IntConsumer;

/// Long training in pieces, so that whoever watches sees it move and can leave.
public final class PacedTraining {

    private static final long NANOS_BETWEEN_WORDS = 30_000_000;
    private static final long NANOS_BETWEEN_LOOKS = 80_000_000;

    private PacedTraining() {
    }

    /// @param train takes a number of steps
    /// @param looked called after the first piece, the last one, and about ten times a second between
    public static void train(int steps, StudyListener stage, IntConsumer train, Runnable looked) {
        int stride = 1;
        long look = System.nanoTime();
        for (int done = 0; done < steps;) {
            long begun = System.nanoTime();
            int now = Math.min(stride, steps - done);
            train.accept(now);
            stage.trained(now);
            done += now;
            if (System.nanoTime() - begun < NANOS_BETWEEN_WORDS / 2) stride *= 2;
            if (System.nanoTime() >= look || done == steps) {
                looked.run();
                look = System.nanoTime() + NANOS_BETWEEN_LOOKS;
            }
            stage.done((double) done / steps);
        }
    }

    /// The same in equal pieces, for what must not depend on how fast the machine is.
    ///
    /// @param train takes a number of steps
    /// @param looked called after each piece
    public static void train(int steps, int stride, StudyListener stage, IntConsumer train, Runnable looked) {
        for (int step = 0; step < steps; step += stride) {
            int now = Math.min(stride, steps - step);
            train.accept(now);
            stage.trained(now);
            stage.done((double) step / steps);
            looked.run();
        }
    }
}
