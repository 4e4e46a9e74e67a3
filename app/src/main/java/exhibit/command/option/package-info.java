/// What options take, and how bad input is told: one sentence, what, where, what is allowed.
@NullMarked
package exhibit.command.option;

import org.jspecify.annotations.NullMarked;
