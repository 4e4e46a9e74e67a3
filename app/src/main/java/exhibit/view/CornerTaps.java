package exhibit.view;

/// The way in for staff that no visitor finds: five taps in one corner of the screen within two seconds, the last of
/// them held for a second. For one thread at a time.
final class CornerTaps {

    private static final int TAPS = 5;
    private static final long WITHIN_NANOS = 2_000_000_000L;
    private static final long HOLD_NANOS = 1_000_000_000L;

    /// When the last taps came down, the latest in the last place.
    private final long[] down = new long[TAPS];
    private int taps;
    private boolean held;

    /// A finger came down.
    ///
    /// @param inCorner whether it did so in the corner; elsewhere it begins anew
    void down(boolean inCorner, long nanos) {
        held = inCorner;
        taps = inCorner ? Math.min(TAPS, taps + 1) : 0;
        System.arraycopy(down, 1, down, 0, TAPS - 1);
        down[TAPS - 1] = nanos;
    }

    /// The finger went away, or out of the corner.
    void up() {
        held = false;
    }

    /// Once a frame.
    ///
    /// @return whether it is done; it is so once
    boolean isDone(long nanos) {
        boolean done = held && taps == TAPS && down[TAPS - 1] - down[0] <= WITHIN_NANOS
                && nanos - down[TAPS - 1] >= HOLD_NANOS;
        if (done) {
            taps = 0;
            held = false;
        }
        return done;
    }
}
