package exhibit.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock on the wall, which may be set, and one that only goes forward.
final class HandSetClock extends Clock {

    private Instant now;
    private long nanos;

    HandSetClock(Instant now) {
        this.now = now;
    }

    /// On both.
    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    void set(Instant now) {
        this.now = now;
    }

    long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
