/// The command line: what runs where no command is named, and the family of commands that there are.
@NullMarked
package exhibit.command;

import org.jspecify.annotations.NullMarked;
