package exhibit.control;

import java.time.Duration;
import java.util.OptionalInt;

/// How long nobody has touched anything. Nothing runs down before the first hand.
///
/// @param armed whether there has been a hand
/// @param last when the last one was, in nanoseconds on a clock that only goes forward
/// @param countdown the seconds left, while they are counted aloud
public record Idle(boolean armed, long last, OptionalInt countdown) {

    private static final double NANOS = 1e9;

    static final Idle NOBODY = new Idle(false, 0, OptionalInt.empty());

    /// How long the exhibit waits for a hand. The station's settings say it and alone judge it.
    ///
    /// @param quiet without a word
    /// @param aloud counted down before everything goes back
    /// @param dim with nobody there until it saves its light
    public record Patience(Duration quiet, Duration aloud, Duration dim) {

        private double seconds() {
            return seconds(quiet.plus(aloud));
        }

        private static double seconds(Duration duration) {
            return duration.toNanos() / NANOS;
        }

        boolean dims(double seconds) {
            return seconds >= seconds(dim);
        }
    }

    static Idle touched(long nanos) {
        return new Idle(true, nanos, OptionalInt.empty());
    }

    boolean isOver(Patience patience, long nanos) {
        return armed && quiet(nanos) >= patience.seconds();
    }

    Idle at(Patience patience, long nanos) {
        double left = patience.seconds() - quiet(nanos);
        boolean aloud = armed && left <= Patience.seconds(patience.aloud);
        return new Idle(armed, last, aloud ? OptionalInt.of((int) Math.ceil(left)) : OptionalInt.empty());
    }

    private double quiet(long nanos) {
        return (nanos - last) / NANOS;
    }
}
