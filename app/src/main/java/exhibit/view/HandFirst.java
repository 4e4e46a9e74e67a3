package exhibit.view;

/// Where frames are slow, what a hand has touched is seen to move in a frame of its own, before the picture goes on. Never
/// twice in a row, so that neither waits for the other.
final class HandFirst {

    /// A frame and a half where thirty are drawn a second: what comes later is waited for.
    private static final long SLOW_NANOS = 50_000_000;

    private boolean alone;
    private long before;

    /// Once a frame.
    ///
    /// @param hand whether a hand has changed something since the last one
    /// @param nanos when this frame is
    /// @return whether the picture has to wait for the next one
    boolean isAlone(boolean hand, long nanos) {
        boolean slow = nanos - before > SLOW_NANOS;
        before = nanos;
        alone = hand && slow && !alone;
        return alone;
    }
}
