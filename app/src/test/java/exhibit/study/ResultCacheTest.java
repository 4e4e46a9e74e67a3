package exhibit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ResultCacheTest {

    private final ResultCache results = new ResultCache();
    private int worked;

    private record Square(int of) implements ResultCache.Key<Integer> {}

    private record Name(int of) implements ResultCache.Key<String> {}

    @Test
    void what_was_worked_out_is_not_worked_out_again() {
        assertEquals(9, square(3));
        assertEquals(9, square(3));
        assertEquals(1, worked);
    }

    @Test
    void studies_do_not_take_what_others_keep() {
        results.keep(new Name(3), "three");
        assertEquals(9, square(3));
        assertEquals(Optional.of("three"), results.find(new Name(3)));
    }

    @Test
    void what_was_taken_is_there_no_more() {
        square(3);
        assertEquals(Optional.of(9), results.take(new Square(3)));
        assertEquals(Optional.empty(), results.find(new Square(3)));
    }

    @Test
    void it_has_an_end_and_what_was_asked_for_lately_stays() {
        IntStream.range(0, 5000).forEach(n -> {
            square(n);
            square(0);
        });
        assertEquals(1024, results.size());
        assertEquals(5000, worked);
        assertEquals(Optional.empty(), results.find(new Square(1)));
    }

    private int square(int n) {
        return results.get(new Square(n), () -> {
            worked++;
            return n * n;
        });
    }
}
