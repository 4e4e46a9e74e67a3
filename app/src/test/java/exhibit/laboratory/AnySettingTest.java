package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever a visitor leaves the dials, pages work.
final class AnySettingTest {

    private static final int LOOKS = 2;
    private static final int ANYWHERE = 4;

    private static List<Study> all() {
        return Laboratory.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_setting_of_the_dials_makes_a_picture_of_no_number(Study study) {
        for (var chosen : settings(study).toList()) {
            var glance = Glance.at(study, chosen, LOOKS);
            assertFalse(glance.seen().isEmpty(), () -> "nothing is shown at " + chosen.at());
            for (var plot : glance.seen().stream().flatMap(List::stream).toList())
                assertTrue(Figures.of(plot).allMatch(Double::isFinite), () -> plot.title() + " at " + chosen.at());
            assertTrue(glance.shares().stream().allMatch(share -> 0 <= share && share <= 1),
                    () -> "how far it is at " + chosen.at() + ": " + glance.shares());
        }
    }

    /// A model that has no numbers left is not a gap.
    @Test
    void a_matrix_of_no_numbers_is_found_and_a_gap_between_two_matrices_is_none() {
        assertEquals(0, Figures.of(cells(4, c -> c == 2)).filter(Double::isNaN).count());
        assertEquals(3, Figures.of(cells(3, _ -> true)).filter(Double::isNaN).count());
        assertEquals(2, Figures.of(cells(3, c -> c > 0)).filter(Double::isNaN).count());
    }

    private static Plot cells(int columns, IntPredicate blank) {
        return new Plot.Cells("", Grid.of(1, columns, (_, c) -> blank.test(c) ? Double.NaN : 1), List.of(), List.of(),
                1);
    }

    @Test
    void a_number_that_is_none_is_found_in_a_picture() {
        var plot = new Plot.Lines("", new Plot.Axis("", 0, Double.NaN, false), new Plot.Axis("", 0, 1, false),
                List.of(), List.of());
        assertEquals(1, Figures.of(plot).filter(Double::isNaN).count());
    }

    private static Stream<DialSettings> settings(Study study) {
        return Stream.concat(AnySettings.corners(study).stream(), AnySettings.anywhere(study, ANYWHERE, 1).stream())
                .distinct();
    }
}
