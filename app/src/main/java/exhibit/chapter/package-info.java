/// The screens as data: which experiment opens, how it is reached, which words it goes by.
@NullMarked
package exhibit.chapter;

import org.jspecify.annotations.NullMarked;
