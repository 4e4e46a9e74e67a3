/// The start, and the one place that puts the rooms together.
@NullMarked
package exhibit;

import org.jspecify.annotations.NullMarked;
