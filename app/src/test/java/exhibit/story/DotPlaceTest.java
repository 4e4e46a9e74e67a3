package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where a dot lies, told by the things that it lies near.
final class DotPlaceTest {

    private static final Embedding PENTAGON = MadePicture.pentagon();

    @Test
    void one_that_comes_alone_lays_it_near_itself_however_faint_it_is() {
        for (int i = 0; i < 5; i++)
            for (double strength : List.of(.4, 1.))
                assertEquals(List.of(i), near(PENTAGON, strength, i));
    }

    @Test
    void two_neighbours_lay_it_between_them() {
        for (int i = 0; i < 5; i++)
            assertEquals(Set.of(i, (i + 1) % 5), Set.copyOf(near(PENTAGON, 1, i, (i + 1) % 5)));
    }

    @Test
    void two_that_lie_apart_lay_it_near_a_third() {
        for (int i = 0; i < 5; i++)
            assertEquals(List.of((i + 1) % 5), near(PENTAGON, 1, i, (i + 2) % 5));
    }

    @Test
    void what_cancels_or_is_not_kept_leaves_it_in_the_middle() {
        assertEquals(List.of(), near(MadePicture.t(), 1, 1, 2));
        assertEquals(List.of(), near(MadePicture.t(), 1, 4));
        assertEquals(List.of(), near(PENTAGON, 1));
    }

    private static List<Integer> near(Embedding embedding, double strength, Integer... coming) {
        return DotPlace.near(embedding, IntStream.range(0, embedding.features())
                .mapToObj(i -> Set.of(coming).contains(i) ? strength : 0.).toList());
    }
}
