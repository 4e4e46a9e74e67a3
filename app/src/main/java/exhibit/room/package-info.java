/// Many stations, one map. `wire` is what they say, `member` the only place that knows JGroups, and nothing of it is
/// loaded unless a room is asked for.
@NullMarked
package exhibit.room;

import org.jspecify.annotations.NullMarked;
