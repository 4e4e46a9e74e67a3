/// Decides what is heard and what is said of a visit.
@NullMarked
package exhibit.sound.guide;

import org.jspecify.annotations.NullMarked;
