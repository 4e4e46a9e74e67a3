/// Decides when something of a visit is heard or said; the sentences stand in `text`.
@NullMarked
package exhibit.sound.guide;

import org.jspecify.annotations.NullMarked;
