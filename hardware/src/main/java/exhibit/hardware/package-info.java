/// Knobs and buttons as things on a table: where they are and what a hand did to them. What that means is decided
/// in `control`.
@NullMarked
package exhibit.hardware;

import org.jspecify.annotations.NullMarked;
