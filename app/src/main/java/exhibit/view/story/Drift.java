package exhibit.view.story;

/// Moves what is bright and always there by some pixels, too slowly to be seen: none shines all day (REQUIREMENTS R22).
final class Drift {

    /// Further than any stroke is thick, within the margin.
    private static final double PIXELS = 9;

    /// Two periods that never meet; half of the longer one is shorter than ten minutes.
    private static final double RIGHT_SECONDS = 400;
    private static final double DOWN_SECONDS = 547;

    private static final double NANOS = 1e9;

    private Drift() {
    }

    static double right(long nanos) {
        return PIXELS * Math.sin(2 * Math.PI * nanos / NANOS / RIGHT_SECONDS);
    }

    static double down(long nanos) {
        return PIXELS * Math.sin(2 * Math.PI * nanos / NANOS / DOWN_SECONDS);
    }
}
