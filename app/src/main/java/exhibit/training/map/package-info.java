/// Phase maps that are painted by training, cell by cell.
@NullMarked
package exhibit.training.map;

import org.jspecify.annotations.NullMarked;
