/// The laboratory's pictures, drawn.
@NullMarked
package exhibit.view.plot;

import org.jspecify.annotations.NullMarked;
