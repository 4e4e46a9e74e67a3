/// Class-compliant MIDI boxes as panels: no soldering, any computer.
@NullMarked
package exhibit.hardware.midi;

import org.jspecify.annotations.NullMarked;
