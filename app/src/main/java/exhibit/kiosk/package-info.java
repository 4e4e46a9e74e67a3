/// What lets an exhibit run for years without a hand, put together: opening hours, counts, health, the watchdog, the
/// staff's desk.
@NullMarked
package exhibit.kiosk;

import org.jspecify.annotations.NullMarked;
