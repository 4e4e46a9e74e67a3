/// Commands that paint phase maps, cell by cell, and go on from what their files have.
@NullMarked
package exhibit.command.map;

import org.jspecify.annotations.NullMarked;
