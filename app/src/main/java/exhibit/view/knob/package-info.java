/// Knobs on the screen.
@NullMarked
package exhibit.view.knob;

import org.jspecify.annotations.NullMarked;
