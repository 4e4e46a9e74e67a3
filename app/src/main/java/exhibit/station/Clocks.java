package exhibit.station;

import java.time.Instant;

/// What can be believed of a clock on a computer that may have no battery for it.
public final class Clocks {

    /// Older than this exhibit: a Pi without a network or a clock chip wakes up in the past.
    private static final Instant CREDIBLE = Instant.parse("2025-01-01T00:00:00Z");

    private Clocks() {
    }

    public static boolean isSet(Instant now) {
        return !now.isBefore(CREDIBLE);
    }
}
