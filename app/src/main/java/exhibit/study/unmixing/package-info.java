/// After the paper: how what was mixed is taken apart again.
@NullMarked
package exhibit.study.unmixing;

import org.jspecify.annotations.NullMarked;
