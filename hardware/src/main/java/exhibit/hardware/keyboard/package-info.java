/// Keyboards as panels: which key stands where, whatever is written on it.
@NullMarked
package exhibit.hardware.keyboard;

import org.jspecify.annotations.NullMarked;
