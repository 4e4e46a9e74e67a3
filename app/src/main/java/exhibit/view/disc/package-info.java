/// The hero: every feature's arrow on a disc.
@NullMarked
package exhibit.view.disc;

import org.jspecify.annotations.NullMarked;
