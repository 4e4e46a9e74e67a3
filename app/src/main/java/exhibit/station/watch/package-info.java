/// How a station is: health, heartbeats, screens that go dark, and whom it tells.
@NullMarked
package exhibit.station.watch;

import org.jspecify.annotations.NullMarked;
