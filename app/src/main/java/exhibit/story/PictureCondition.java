package exhibit.story;

import exhibit.model.Embedding;
import exhibit.model.Geometry;
import exhibit.model.Hyperparameters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Something that is to be seen, or not yet. What it leaves open may be anything.
///
/// @param things how many there are
/// @param numbers how many are kept of them
/// @param sparsity how seldom they come
/// @param importance how uneven they are
/// @param kept how many have a place
/// @param figure how they lie: a word of `Geometry`
/// @param alone those that must have a line to themselves
/// @param without those that must have none
record PictureCondition(OptionalInt things, OptionalInt numbers, Span sparsity, Span importance, OptionalInt kept,
        Optional<String> figure, Set<Integer> alone, Set<Integer> without) {

    /// All from one value to another, both included.
    record Span(double least, double most) {

        static final Span ANY = new Span(0, 1);

        boolean has(double value) {
            return least <= value && value <= most;
        }
    }

    PictureCondition {
        alone = Set.copyOf(alone);
        without = Set.copyOf(without);
    }

    /// @param h what is learned
    /// @param embedding what has been learned
    boolean seen(Hyperparameters h, Embedding embedding) {
        return holdsFor(h) && fits(kept, embedding.represented())
                && figure.stream().allMatch(embedding.geometry().word()::equals)
                && alone.stream().allMatch(thing -> isAlone(embedding, thing))
                && without.stream().noneMatch(thing -> isThere(embedding, thing));
    }

    private boolean holdsFor(Hyperparameters h) {
        return fits(things, h.features()) && fits(numbers, h.hidden()) && sparsity.has(h.sparsity())
                && importance.has(h.importance());
    }

    private static boolean fits(OptionalInt wanted, int is) {
        return wanted.stream().allMatch(count -> count == is);
    }

    private static boolean isThere(Embedding embedding, int thing) {
        return thing < embedding.features() && embedding.represented(thing);
    }

    static boolean isAlone(Embedding embedding, int thing) {
        return Geometry.components(embedding).stream().anyMatch(part -> part.length == 1 && part[0] == thing);
    }
}
