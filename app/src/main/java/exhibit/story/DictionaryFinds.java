package exhibit.story;

import exhibit.model.Embedding;
import exhibit.training.DictionaryMoment;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.stream.IntStream;

/// What arrows have found of the things that were mixed: which thing each lies on.
///
/// @param things by arrow: the thing that it has found; [#NONE] where it has found none
public record DictionaryFinds(List<Integer> things) {

    /// No thing.
    public static final int NONE = -1;

    /// From this cosine on an arrow lies on a thing.
    static final double FOUND = .98;

    public DictionaryFinds {
        things = List.copyOf(things);
    }

    /// Nothing where nobody looks.
    public static DictionaryFinds of(Snapshot seen) {
        return new DictionaryFinds(seen.dictionary().filter(now -> fits(now, seen.embedding()))
                .map(now -> IntStream.range(0, now.directions().features())
                        .mapToObj(arrow -> found(now, arrow, seen.embedding())).toList())
                .orElse(List.of()));
    }

    private static boolean fits(DictionaryMoment now, Embedding truth) {
        return now.directions().hidden() == truth.hidden();
    }

    /// An arrow that never answers has found nothing, wherever it lies.
    private static int found(DictionaryMoment now, int arrow, Embedding truth) {
        if (now.activity().get(arrow) == 0) return NONE;
        return IntStream.range(0, truth.features()).filter(truth::represented)
                .filter(thing -> truth.cosine(thing, now.directions(), arrow) > FOUND).findFirst().orElse(NONE);
    }

    /// How many things were found.
    public int count() {
        return (int) things.stream().filter(thing -> thing != NONE).distinct().count();
    }
}
