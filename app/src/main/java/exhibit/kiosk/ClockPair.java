package exhibit.kiosk;

import java.time.Clock;
import java.util.function.LongSupplier;

/// The two clocks that visits, counts and opening hours go by.
///
/// @param clock tells the hour, and may jump
/// @param nanos only goes forward; in nanoseconds
public record ClockPair(Clock clock, LongSupplier nanos) {

    public static ClockPair real() {
        return new ClockPair(Clock.systemUTC(), System::nanoTime);
    }
}
