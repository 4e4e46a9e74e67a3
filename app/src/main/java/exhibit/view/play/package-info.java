/// Free play: usual, in large letters, and with the experts' drawer.
@NullMarked
package exhibit.view.play;

import org.jspecify.annotations.NullMarked;
