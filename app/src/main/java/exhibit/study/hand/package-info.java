/// The first document: the smallest model, calculated by hand.
@NullMarked
package exhibit.study.hand;

import org.jspecify.annotations.NullMarked;
