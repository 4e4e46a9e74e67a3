package exhibit;

import java.time.Clock;
import java.util.function.LongSupplier;

/// The two clocks that visits, counts and opening hours go by.
///
/// @param clock tells the hour, and may jump
/// @param nanos only goes forward; in nanoseconds
record Time(Clock clock, LongSupplier nanos) {

    static Time real() {
        return new Time(Clock.systemUTC(), System::nanoTime);
    }
}
