/// The machine, alive: what happens rains in, the disc keeps one dot of it, and what it remembers stands on the other side.
@NullMarked
package exhibit.view.machine;

import org.jspecify.annotations.NullMarked;
