/// The menu, and the page of the recipe code.
@NullMarked
package exhibit.view.menu;

import org.jspecify.annotations.NullMarked;
