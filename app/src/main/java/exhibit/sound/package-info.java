/// What the exhibit sounds like: a tone for each thing, beating where two get in each other's way, and a voice that says
/// what is seen. It knows training and model, and no screen.
@NullMarked
package exhibit.sound;

import org.jspecify.annotations.NullMarked;
