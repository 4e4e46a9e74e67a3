/// The mathematics: models, data, training steps and what an embedding is. Numbers in, numbers out; no screen, no pin.
@NullMarked
package exhibit.model;

import org.jspecify.annotations.NullMarked;
