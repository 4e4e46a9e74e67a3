/// Commands that train: models from seeds, the studies of the laboratory, the story, and how quick it all is.
@NullMarked
package exhibit.command.learn;

import org.jspecify.annotations.NullMarked;
