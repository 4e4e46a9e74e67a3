/// The paper: features in few dimensions, phases, learning, attacks.
@NullMarked
package exhibit.study.paper;

import org.jspecify.annotations.NullMarked;
