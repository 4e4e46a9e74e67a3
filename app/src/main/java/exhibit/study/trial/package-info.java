/// What studies of several families train with: models side by side, at a pace that can be watched.
@NullMarked
package exhibit.study.trial;

import org.jspecify.annotations.NullMarked;
