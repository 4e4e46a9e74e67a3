/// The list of studies, the visit of a page, and the thread that runs what is asked for.
@NullMarked
package exhibit.laboratory;

import org.jspecify.annotations.NullMarked;
