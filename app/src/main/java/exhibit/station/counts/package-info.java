/// What a station counts, keeps and hands out.
@NullMarked
package exhibit.station.counts;

import org.jspecify.annotations.NullMarked;
