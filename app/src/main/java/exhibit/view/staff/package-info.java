/// The pages for staff.
@NullMarked
package exhibit.view.staff;

import org.jspecify.annotations.NullMarked;
