/// The command line: the same experiments without a screen.
@NullMarked
package exhibit.command;

import org.jspecify.annotations.NullMarked;
