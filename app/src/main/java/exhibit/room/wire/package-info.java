/// What the stations of a class say to each other, as values and as lines of text; no engine, no network.
@NullMarked
package exhibit.room.wire;

import org.jspecify.annotations.NullMarked;
