/// Training: kernels, the optimiser, and models of every make. Matrices X (n, samples), W (m, n), b (n).
@NullMarked
package exhibit.model.train;

import org.jspecify.annotations.NullMarked;
