/// What a hand did becomes what the visitor wants: dials, their stops, and a pure function over experiments.
@NullMarked
package exhibit.control;

import org.jspecify.annotations.NullMarked;
