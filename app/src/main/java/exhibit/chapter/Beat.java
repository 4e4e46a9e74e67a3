package exhibit.chapter;

import exhibit.model.Hyperparameters;
import java.util.Set;

/// Something that happens by itself in a chapter when nobody does it first.
///
/// @param seconds after the question is closed
/// @param hyperparameters what is learned from then on
/// @param pressed the features that are pressed from then on
public record Beat(double seconds, Hyperparameters hyperparameters, Set<Integer> pressed) {

    public Beat {
        pressed = Set.copyOf(pressed);
    }

    /// A knob is turned.
    static Beat turned(double seconds, Hyperparameters to) {
        return new Beat(seconds, to, Set.of());
    }
}
