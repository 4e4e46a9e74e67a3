/// Commands of a class of stations: to open it, to join it, to hold it, to collect what it painted.
@NullMarked
package exhibit.command.room;

import org.jspecify.annotations.NullMarked;
