/// Commands for whoever looks after a station: what is there, what is missing, what was counted.
@NullMarked
package exhibit.command.station;

import org.jspecify.annotations.NullMarked;
