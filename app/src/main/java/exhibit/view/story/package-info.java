/// The screen of the story, and while nobody is there.
@NullMarked
package exhibit.view.story;

import org.jspecify.annotations.NullMarked;
