package exhibit.view.machine;

import java.util.function.LongPredicate;

/// Which sample stands in front of the machine, and how far it has come. For one thread.
final class RainClock {

    /// When each part of a busy moment ends, in parts of it: it falls into the gate, arrows light, the dot glides, the
    /// answers come; then it is still.
    private static final double FALL = .21;
    private static final double LIGHT = .375;
    private static final double GLIDE = .625;
    private static final double SAY = .79;

    /// So many empty ones are left out at once.
    private static final int MOST = 10_000;

    private long number;
    private double seconds;
    private boolean busy;
    private RainPace pace = RainPace.STORY;

    /// Time passes.
    ///
    /// @param empty whether nothing comes in the sample of a number
    /// @return whether another sample has come
    boolean advance(double passed, LongPredicate empty, RainPace pace) {
        this.pace = pace;
        long before = number;
        seconds += passed;
        for (int left = MOST; left > 0 && seconds >= length(empty); left--) {
            seconds -= length(empty);
            number++;
        }
        busy = !empty.test(number);
        return number != before;
    }

    private double length(LongPredicate empty) {
        return empty.test(number) ? pace.empty() : pace.busy();
    }

    /// The next one comes at once.
    void skip() {
        number++;
        seconds = 0;
    }

    long number() {
        return number;
    }

    /// How far it has fallen into the gate, 0 to 1.
    double fallen() {
        return busy ? part(0, FALL) : pace.empty() == 0 ? 1 : Math.clamp(seconds / pace.empty(), 0, 1);
    }

    /// How far the arrows have lit up.
    double lit() {
        return busy ? part(FALL, LIGHT) : fallen();
    }

    /// How far the dot has come.
    double moved() {
        return busy ? part(LIGHT, GLIDE) : fallen();
    }

    /// How many of the answers have come, 0 to 1.
    double said() {
        return busy ? part(GLIDE, SAY) : 1;
    }

    private double part(double from, double to) {
        return pace.steps() ? 1 : Math.clamp((seconds / pace.busy() - from) / (to - from), 0, 1);
    }
}
