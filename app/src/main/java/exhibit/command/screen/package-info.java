/// Commands that draw: one screen, or all of them as a scripted visitor sees them.
@NullMarked
package exhibit.command.screen;

import org.jspecify.annotations.NullMarked;
