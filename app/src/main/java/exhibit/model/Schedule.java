package exhibit.model;

import java.util.Locale;

/// How the learning rate goes.
public enum Schedule {
    CONSTANT,
    /// Down to nothing by the end of a run.
    COSINE,
    /// Down to an eighth, and up again whenever the data change: a warm restart. A new figure forms quickly, and then
    /// lies still (app/decisions/0015).
    WARM;

    /// 12 seconds at the pace of the story.
    private static final double COOLING_STEPS = 5760;

    private static final double COOL = 1. / 8;

    /// @param step since the data last changed, counted from 0
    /// @param steps of the whole run
    /// @return the share of the learning rate that holds then
    double at(long step, int steps) {
        return switch (this) {
            case CONSTANT -> 1;
            case COSINE -> StrictMath.cos(Math.PI / 2 * Math.min((double) step / steps, 1));
            case WARM -> COOL + (1 - COOL) * (1 + StrictMath.cos(Math.PI * Math.min(step / COOLING_STEPS, 1))) / 2;
        };
    }

    /// The name as it is written on the command line and in files.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
