/// What lets an exhibit run for years: settings, opening hours, counts, the staff's PIN, health, the watchdog. It knows
/// nothing of visitors' pictures, and no other room.
@NullMarked
package exhibit.station;

import org.jspecify.annotations.NullMarked;
