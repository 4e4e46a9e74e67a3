package exhibit.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock on the wall, which may be set, and one that only goes forward.
public final class HandSetClock extends Clock {

    private Instant now;
    private long nanos;

    public HandSetClock(Instant now) {
        this.now = now;
    }

    /// On both.
    public void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    public void set(Instant now) {
        this.now = now;
    }

    public long nanos() {
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
