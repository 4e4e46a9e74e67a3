package exhibit.story;

import exhibit.model.Dial;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which line of the story a picture deserves: nothing is told that cannot be seen.
public final class StoryLine {

    private StoryLine() {
    }

    /// The key of a line; none where the story has nothing to say about what is seen.
    ///
    /// @param asking whether the question is still open
    /// @param own whether the visitor has turned a knob, so that nothing happens by itself any more
    /// @param cameBack whether things were much rarer in this run before
    /// @param pressed the features that are pressed
    public static Optional<String> line(Chapter chapter, boolean asking, boolean own, boolean cameBack,
            Set<Integer> pressed, Snapshot snapshot) {
        if (asking)
            return Optional.of(chapter.id() + ".ask");
        if (sees(chapter.sight(), snapshot))
            return Optional.of(chapter.presses()
                    ? new Response(snapshot.embedding(), pressed).line()
                    : chapter.id() + ".told");
        return own ? turned(cameBack, snapshot) : Optional.of(chapter.id() + ".see");
    }

    /// What is said of a guess, once what it was about is told of; nothing where a hand has turned away from it.
    ///
    /// @param line the key of the line that the picture deserves
    /// @param guess the answers that were chosen
    public static Optional<String> verdict(Chapter chapter, String line, boolean own, List<Integer> guess,
            Snapshot seen) {
        boolean told = line.equals(chapter.id() + (chapter.presses() ? ".third" : ".told"));
        return chapter.question().filter(asked -> told && !own && guess.size() == asked.wanted())
                .map(asked -> Set.copyOf(guess).equals(asked.right(seen.embedding())) ? "guess.right" : "guess.other");
    }

    /// Whether the first knob goes through it, and nothing else.
    private static boolean isTurned(Chapter chapter) {
        return chapter.dial() == Dial.SPARSITY && chapter.isTold() && !chapter.presses();
    }

    private static Optional<String> turned(boolean cameBack, Snapshot snapshot) {
        if (cameBack && sees(Challenge.secret().goal(), snapshot))
            return Optional.of("secret.told");
        return Chapter.all().stream().filter(StoryLine::isTurned).filter(chapter -> isSeen(chapter, snapshot))
                .map(chapter -> chapter.id() + ".told").findFirst();
    }

    /// Whether what a chapter promises is to be seen.
    public static boolean isSeen(Chapter chapter, Snapshot snapshot) {
        return sees(chapter.sight(), snapshot);
    }

    private static boolean sees(PictureCondition sight, Snapshot snapshot) {
        return sight.seen(snapshot.experiment().hyperparameters(), snapshot.embedding());
    }
}
