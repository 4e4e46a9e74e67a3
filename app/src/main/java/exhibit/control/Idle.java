package exhibit.control;

import java.util.OptionalInt;

/// How long nobody has touched anything. Nothing runs down before the first hand.
///
/// @param armed whether there has been a hand
/// @param last when the last one was, in nanoseconds on a clock that only goes forward
/// @param countdown the seconds left, while they are counted aloud
public record Idle(boolean armed, long last, OptionalInt countdown) {

    private static final double NANOS = 1e9;

    static final Idle NOBODY = new Idle(false, 0, OptionalInt.empty());

    /// How long the exhibit waits for a hand.
    ///
    /// @param quiet seconds without a word: 30 to 900
    /// @param aloud seconds counted down before everything goes back: 20 to 60
    public record Patience(int quiet, int aloud) {

        public static final Patience USUAL = new Patience(70, 20);

        public Patience {
            if (quiet < 30 || quiet > 900)
                throw new IllegalArgumentException("the quiet before the countdown must be 30 to 900 s, was " + quiet);
            if (aloud < 20 || aloud > 60)
                throw new IllegalArgumentException("the countdown must be 20 to 60 s, was " + aloud);
        }
    }

    static Idle touched(long nanos) {
        return new Idle(true, nanos, OptionalInt.empty());
    }

    boolean isOver(Patience patience, long nanos) {
        return armed && quiet(nanos) >= patience.quiet + patience.aloud;
    }

    Idle at(Patience patience, long nanos) {
        double left = patience.quiet + patience.aloud - quiet(nanos);
        boolean aloud = armed && left <= patience.aloud;
        return new Idle(armed, last, aloud ? OptionalInt.of((int) Math.ceil(left)) : OptionalInt.empty());
    }

    private double quiet(long nanos) {
        return (nanos - last) / NANOS;
    }
}
