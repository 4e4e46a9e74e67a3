/// What is tapped: a plate with an icon and a word.
@NullMarked
package exhibit.view.tile;

import org.jspecify.annotations.NullMarked;
