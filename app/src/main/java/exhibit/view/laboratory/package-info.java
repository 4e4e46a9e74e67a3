/// The laboratory's index, its pages, and the page by hand.
@NullMarked
package exhibit.view.laboratory;

import org.jspecify.annotations.NullMarked;
