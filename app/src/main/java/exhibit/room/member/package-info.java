/// A station as a member of a class: the only place that knows the engine.
@NullMarked
package exhibit.room.member;

import org.jspecify.annotations.NullMarked;
