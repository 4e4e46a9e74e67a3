/// Snapshots become pixels. The only room that knows JavaFX.
@NullMarked
package exhibit.view;

import org.jspecify.annotations.NullMarked;
