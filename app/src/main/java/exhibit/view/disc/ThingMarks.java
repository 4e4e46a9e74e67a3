package exhibit.view.disc;

import java.util.Set;

/// What is marked on the things of a disc.
///
/// @param asked whether they are asked for: large enough for a finger, in a dotted ring
/// @param chosen what the visitor has chosen, with a tick
/// @param guessed what the visitor guessed before, in a broken ring
/// @param pointed the thing that a knob points at; -1 where it points at none
public record ThingMarks(boolean asked, Set<Integer> chosen, Set<Integer> guessed, int pointed) {

    public static final ThingMarks NONE = new ThingMarks(false, Set.of(), Set.of(), -1);

    public ThingMarks {
        chosen = Set.copyOf(chosen);
        guessed = Set.copyOf(guessed);
    }
}
