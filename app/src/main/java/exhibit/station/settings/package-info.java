/// What a museum chooses for one station, read from one file and judged once.
@NullMarked
package exhibit.station.settings;

import org.jspecify.annotations.NullMarked;
