package exhibit.view.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.training.LossHistory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The axis beside the loss.
final class LossAxisTest {

    @ParameterizedTest
    @CsvSource({".0029, .18, .002, .2", ".02, .05, .02, .05", ".0031, .0034, .002, .005", ".2, .2, .2, .5"})
    void it_begins_and_ends_with_round_numbers_around_the_curve(float least, float most, double from, double to) {
        var axis = LossAxis.of(new LossHistory(most, least, Float.NaN));
        assertEquals(from, axis.from(), 1e-6);
        assertEquals(to, axis.to(), 1e-6);
    }

    @Test
    void equal_ratios_are_equally_high_and_nothing_leaves_it() {
        var axis = new LossAxis(.001, .1);
        assertEquals(.5, axis.share(.01), 1e-9);
        assertEquals(0, axis.share(0));
        assertEquals(1, axis.share(7));
    }

    @Test
    void two_or_three_numbers_stand_beside_it() {
        for (double from = 1e-5; from < .1; from *= 1.7)
            for (double more = 1; more < 1e4; more *= 2.3) {
                var marks = LossAxis.of(new LossHistory((float) from, (float) (from * more))).marks();
                assertTrue(marks.size() >= 2 && marks.size() <= LossAxis.MARKS, () -> "" + marks);
                assertEquals(marks.stream().sorted().distinct().toList(), marks);
            }
        assertEquals(List.of(.001, .01, .1),
                new LossAxis(.001, .1).marks().stream().map(mark -> Math.rint(mark * 1e6) / 1e6).toList());
    }

    @Test
    void before_anything_is_known_it_is_there_all_the_same() {
        var axis = LossAxis.of(new LossHistory());
        assertTrue(axis.from() > 0 && axis.to() > axis.from());
    }
}
