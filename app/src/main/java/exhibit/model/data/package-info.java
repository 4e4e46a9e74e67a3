/// What models are trained on: samples by chance, or all there are with their weights.
@NullMarked
package exhibit.model.data;

import org.jspecify.annotations.NullMarked;
