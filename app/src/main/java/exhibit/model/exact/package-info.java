/// Losses that need no samples, and what can be done where they are known: in double precision, for small models.
@NullMarked
package exhibit.model.exact;

import org.jspecify.annotations.NullMarked;
