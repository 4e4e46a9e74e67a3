/// One training thread: an `Experiment` comes in, `Snapshot`s go out.
@NullMarked
package exhibit.training;

import org.jspecify.annotations.NullMarked;
