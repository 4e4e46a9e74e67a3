package exhibit.training;

import exhibit.model.Embedding;
import java.util.ArrayDeque;
import java.util.Deque;

/// How many steps of a run are due. In the story as many as the eye can follow: few while an arrow moves fast, many
/// while all of them hardly move. So a change takes seconds whether some hundred steps make it or ten thousand, and
/// how long it takes follows from the steps alone (app/decisions/0022). Each turn of a knob begins a new one, slowly.
/// Mutable; on the training thread.
final class Tempo {

    /// So often a run is looked at.
    static final int STEPS_PER_LOOK = 8;

    /// Whoever falls behind further than that, in seconds, lets the rest go: nobody wants to see everything at once.
    static final double LONGEST = .125;

    /// Steps a second, at the least: an arrow that grows out of nothing is seen to grow.
    static final double LEAST = 120;

    /// Steps a second, at the most.
    static final double MOST = 4800;

    /// How far the tip of the fastest arrow may go in a second; the ring's radius is 1.
    private static final double SPEED = .7;

    /// The way is measured over so many looks: the noise of the samples makes every arrow tremble.
    private static final int LOOKS = 16;

    private static final double NANOS = 1e9;

    private final Pace pace;
    private final Deque<Embedding> before = new ArrayDeque<>();
    private double stepsPerSecond = LEAST;
    private double seconds;
    private long last;

    Tempo(Pace pace) {
        this.pace = pace;
    }

    /// Time has gone by until now.
    void pass(long nanos) {
        seconds = Math.min(seconds + (nanos - last) / NANOS, LONGEST);
        last = nanos;
    }

    /// What was missed before now is not made up for.
    void forget(long nanos) {
        seconds = 0;
        last = nanos;
    }

    /// How many steps are due after so many, and not beyond the next look.
    int due(long step) {
        int untilLook = STEPS_PER_LOOK - (int) (step % STEPS_PER_LOOK);
        return switch (pace) {
            case FULL -> untilLook;
            case STORY -> (int) Math.min(untilLook, seconds * stepsPerSecond);
        };
    }

    void made(int steps) {
        seconds -= steps / stepsPerSecond;
    }

    /// What the run looks like now, [#STEPS_PER_LOOK] steps after the last look.
    void look(Embedding now) {
        if (!before.isEmpty())
            stepsPerSecond = Math.clamp(SPEED * before.size() * STEPS_PER_LOOK / way(before.getFirst(), now), LEAST,
                    MOST);
        before.addLast(now);
        if (before.size() > LOOKS)
            before.removeFirst();
    }

    /// How far the tip has come that has gone furthest. Asked hundreds of times a second, so without streams.
    private static double way(Embedding from, Embedding to) {
        double most = 0;
        for (int i = 0; i < to.features(); i++)
            most = Math.max(most, way(from, to, i));
        return most;
    }

    private static double way(Embedding from, Embedding to, int i) {
        double sum = 0;
        for (int k = 0; k < to.hidden(); k++) {
            double d = to.coordinate(i, k) - from.coordinate(i, k);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }
}
