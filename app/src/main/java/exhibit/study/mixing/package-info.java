/// The third document: mixing and unmixing, in modular addition and elsewhere.
@NullMarked
package exhibit.study.mixing;

import org.jspecify.annotations.NullMarked;
