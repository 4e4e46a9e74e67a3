/// Mathematics of mixing: products of waves, tensors, Hadamard matrices.
@NullMarked
package exhibit.model.mixing;

import org.jspecify.annotations.NullMarked;
