/// Pixels: the window, the exhibit's screens one above the other, and whoever reads keys and corners.
@NullMarked
package exhibit.view;

import org.jspecify.annotations.NullMarked;
