/// What a hand did becomes what the visitor wants: a pure function over sessions, which say where the visitor is
/// and which experiment is wanted.
@NullMarked
package exhibit.control;

import org.jspecify.annotations.NullMarked;
