/// The game "only the dot": who came is covered, and visitor and machine say it from one dot.
@NullMarked
package exhibit.view.game;

import org.jspecify.annotations.NullMarked;
