/// Many stations, one map: the only place that knows Hazelcast, and nothing of it is loaded unless a room is asked for.
@NullMarked
package exhibit.room;

import org.jspecify.annotations.NullMarked;
