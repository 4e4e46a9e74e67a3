/// The threads of all rooms: how one begins, what becomes of one that fails, how one ends.
@NullMarked
package exhibit.thread;

import org.jspecify.annotations.NullMarked;
