/// The story that visitors are told, as data: chapters, questions, presets, challenges.
@NullMarked
package exhibit.story;

import org.jspecify.annotations.NullMarked;
