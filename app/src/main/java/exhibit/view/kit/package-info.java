/// The ground of all screens: letters, colours, pills, boxes, the toolkit.
@NullMarked
package exhibit.view.kit;

import org.jspecify.annotations.NullMarked;
