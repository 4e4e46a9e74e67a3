/// What the stations of a class, and an exhibit and the process beside it, say to each other: values and their lines.
/// Nothing here knows how a line travels.
@NullMarked
package exhibit.room.wire;

import org.jspecify.annotations.NullMarked;
