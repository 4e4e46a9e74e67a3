package exhibit.control;

import java.util.ArrayList;
import java.util.List;

/// What a visitor has done in a chapter.
///
/// @param own whether a knob was used, so that nothing happens by itself any more
/// @param guess the answers chosen so far; they stay when the question is closed
/// @param pressed the features that are pressed, the latest last
/// @param pointed the answer or thing that a knob points at; -1 where it points at none
public record StoryInput(boolean own, List<Integer> guess, List<Integer> pressed, int pointed) {

    static final StoryInput NOTHING = new StoryInput(false, List.of(), List.of(), -1);

    public StoryInput {
        guess = List.copyOf(guess);
        pressed = List.copyOf(pressed);
    }

    StoryInput own(boolean next) {
        return new StoryInput(next, guess, pressed, pointed);
    }

    StoryInput guessing(List<Integer> next) {
        return new StoryInput(own, next, pressed, pointed);
    }

    StoryInput pressing(List<Integer> next) {
        return new StoryInput(own, guess, next, pointed);
    }

    StoryInput pointing(int next) {
        return new StoryInput(own, guess, pressed, next);
    }

    /// What is left of it where there are so many things.
    ///
    /// @param things how many
    StoryInput among(int things) {
        return new StoryInput(own, guess, pressed.stream().filter(thing -> thing < things).toList(),
                pointed < things ? pointed : -1);
    }

    static List<Integer> plus(List<Integer> list, int last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
