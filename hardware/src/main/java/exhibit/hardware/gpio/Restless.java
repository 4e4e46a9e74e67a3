package exhibit.hardware.gpio;

/// Tells a wire that makes noise from a hand. A hand moves a knob somewhere; noise moves it forth and back, hundreds of
/// times a second, and comes to nothing.
final class Restless {

    private static final long WINDOW_NANOS = 1_000_000_000;

    /// A hand that jiggles a knob makes fewer changes a second than this.
    private static final int MANY = 60;

    /// Noise gets less far than this share of its changes.
    private static final double NOWHERE = .2;

    /// So many windows in a row are no accident.
    private static final int WINDOWS = 2;

    private long windowEnd = Long.MIN_VALUE;
    private int changes;
    private int net;
    private int noisy;

    /// A change was seen.
    ///
    /// @param step where it led: -1, 0 or 1
    public void add(int step) {
        changes++;
        net += step;
    }

    /// @return whether what was seen lately is noise
    public boolean look(long nanos) {
        if (nanos < windowEnd) return noisy >= WINDOWS;
        if (windowEnd != Long.MIN_VALUE) {
            boolean nowhere = changes >= MANY && Math.abs(net) < NOWHERE * changes;
            noisy = nowhere ? noisy + 1 : 0;
        }
        changes = 0;
        net = 0;
        windowEnd = nanos + WINDOW_NANOS;
        return noisy >= WINDOWS;
    }
}
