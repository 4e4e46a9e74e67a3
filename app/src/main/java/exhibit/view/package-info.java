/// Pixels: the window, the screens one above the other with the countdown over them, and whoever reads keys and corners.
@NullMarked
package exhibit.view;

import org.jspecify.annotations.NullMarked;
