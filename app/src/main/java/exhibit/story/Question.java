package exhibit.story;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a chapter asks on its picture before it shows: a guess, never a test.
public sealed interface Question {

    /// How many answers make a guess.
    int wanted();

    /// How many answers there are to choose from.
    int answers();

    /// The answers that have come true.
    ///
    /// @param embedding what is seen when it is said who was right
    Set<Integer> right(Embedding embedding);

    /// The things that it is about.
    ///
    /// @param embedding what is seen while it is asked
    List<Integer> about(Embedding embedding);

    /// Whether an answer is one of the things, so that they themselves are tapped.
    default boolean asksForThings() {
        return !(this instanceof Fits);
    }

    /// So many of the things themselves: those of which something becomes.
    record Things(int answers, int wanted, ThingFate outcome) implements Question {

        @Override
        public Set<Integer> right(Embedding embedding) {
            return outcome.of(embedding);
        }

        @Override
        public List<Integer> about(Embedding embedding) {
            return IntStream.range(0, answers).boxed().toList();
        }
    }

    /// Whether those that wait in the middle get a place on the ring (0) or stay there (1).
    record Fits() implements Question {

        public static final int RING = 0;
        public static final int MIDDLE = 1;

        @Override
        public int wanted() {
            return 1;
        }

        @Override
        public int answers() {
            return 2;
        }

        @Override
        public Set<Integer> right(Embedding embedding) {
            return Set.of(embedding.represented() == embedding.features() ? RING : MIDDLE);
        }

        @Override
        public List<Integer> about(Embedding embedding) {
            return IntStream.range(0, embedding.features()).filter(i -> !embedding.represented(i)).boxed().toList();
        }
    }

    /// Two things come that lie apart: which one does it say?
    record Answerer(int answers) implements Question {
        @Override
        public int wanted() {
            return 1;
        }

        @Override
        public Set<Integer> right(Embedding embedding) {
            return Response.apart(embedding).map(apart -> Set.of(apart.third())).orElse(Set.of());
        }

        @Override
        public List<Integer> about(Embedding embedding) {
            return Response.apart(embedding).map(Response.Apart::pair).orElse(List.of());
        }
    }
}
