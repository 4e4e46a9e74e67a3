package exhibit.story;

import exhibit.model.Embedding;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What becomes of a thing.
public enum ThingFate {

    /// It has a place.
    KEPT,
    /// It has none.
    LOST,
    /// It has a line to itself.
    ALONE,
    /// It has a place that disturbs another one's.
    SHARING;

    /// The things that it becomes of, as the picture shows it.
    Set<Integer> of(Embedding embedding) {
        return IntStream.range(0, embedding.features()).filter(thing -> holds(embedding, thing)).boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(Embedding embedding, int thing) {
        boolean kept = embedding.represented(thing);
        return switch (this) {
            case KEPT -> kept;
            case LOST -> !kept;
            case ALONE -> PictureCondition.isAlone(embedding, thing);
            case SHARING -> kept && !PictureCondition.isAlone(embedding, thing);
        };
    }
}
