/// The real pins and buses of a Raspberry Pi: the only place that knows Pi4J, so that another version of it is a change
/// here and nowhere else.
@NullMarked
package exhibit.hardware.gpio;

import org.jspecify.annotations.NullMarked;
