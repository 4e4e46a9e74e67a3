/// The menu, the page of the recipe code, and the countdown.
@NullMarked
package exhibit.view.menu;

import org.jspecify.annotations.NullMarked;
