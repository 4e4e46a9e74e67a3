package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words keep to their picture, and yet do not change with every frame.
final class ReadingPaceTest {

    private static final long MILLI = 1_000_000;
    private static final long NOW = System.nanoTime() + 10_000 * MILLI;

    private final List<Snapshot> told = new ArrayList<>();
    private final ReadingPace pace = new ReadingPace(told::add);

    @Test
    void words_follow_ten_times_a_second() {
        var first = Samples.pentagon(0);
        var last = Samples.pentagon(2);
        pace.show(first, true, NOW);
        pace.show(Samples.pentagon(1), true, NOW + 30 * MILLI);
        pace.show(last, true, NOW + 60 * MILLI);
        pace.move(NOW + 90 * MILLI);
        assertEquals(List.of(first), told);
        pace.move(NOW + 100 * MILLI);
        assertEquals(List.of(first, last), told);
    }

    @Test
    void words_are_never_of_another_experiment_than_the_picture() {
        var before = Samples.pentagon(0);
        var other = Samples.square(0);
        pace.show(before, true, NOW);
        pace.show(other, true, NOW + MILLI);
        assertEquals(List.of(before, other), told);
    }
}
