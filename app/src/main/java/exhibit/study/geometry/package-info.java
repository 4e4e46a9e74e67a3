/// The paper: the shapes that features take, and features that come together or never.
@NullMarked
package exhibit.study.geometry;

import org.jspecify.annotations.NullMarked;
