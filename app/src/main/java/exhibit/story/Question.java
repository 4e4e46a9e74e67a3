package exhibit.story;

import java.util.List;
import java.util.Set;

/// What a chapter asks before it shows: a guess, never a test.
public sealed interface Question {

    /// How many answers make a guess.
    int wanted();

    /// How many answers there are to choose from.
    int answers();

    /// The answers that come true.
    Set<Integer> right();

    /// Some of the things themselves.
    record Things(int answers, Set<Integer> right) implements Question {
        public Things {
            right = Set.copyOf(right);
        }

        @Override
        public int wanted() {
            return right.size();
        }
    }

    /// A number of things.
    record Count(List<Integer> counts, int count) implements Question {
        public Count {
            counts = List.copyOf(counts);
        }

        @Override
        public int wanted() {
            return 1;
        }

        @Override
        public int answers() {
            return counts.size();
        }

        @Override
        public Set<Integer> right() {
            return Set.of(counts.indexOf(count));
        }
    }

    /// Yes or no, in this order.
    record YesOrNo(boolean yes) implements Question {
        @Override
        public int wanted() {
            return 1;
        }

        @Override
        public int answers() {
            return 2;
        }

        @Override
        public Set<Integer> right() {
            return Set.of(yes ? 0 : 1);
        }
    }
}
