/// Pictures as data: what is drawn, and the same as tables.
@NullMarked
package exhibit.study.plot;

import org.jspecify.annotations.NullMarked;
