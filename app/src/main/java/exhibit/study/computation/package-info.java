/// The paper: a hidden layer that computes, and the circuits it finds.
@NullMarked
package exhibit.study.computation;

import org.jspecify.annotations.NullMarked;
