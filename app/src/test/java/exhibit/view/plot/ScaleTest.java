package exhibit.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {

    private static Scale scale(double from, double to, boolean logarithmic) {
        return new Scale(new Plot.Axis("axis", from, to, logarithmic), 0, 100);
    }

    @ParameterizedTest
    @CsvSource({"0, 1500, false, 5", "-1.5, 1.5, false, 8", "0, 5.76, false, 3", "1e-7, 10, true, 12",
        "1, 1000, true, 4", "1, 20, true, 9", ".01, 5.76, true, 6"})
    void the_numbers_along_an_axis_are_multiples_of_one_two_or_five_times_a_power_of_ten(double from, double to,
            boolean logarithmic, int most) {
        var ticks = scale(from, to, logarithmic).ticks(most);
        assertTrue(ticks.size() >= 2, ticks::toString);
        double step = Math.abs(ticks.get(1) - ticks.get(0));
        for (double tick : ticks) {
            double number = logarithmic ? tick : step;
            double first = number / Math.pow(10, Math.floor(Math.log10(number) + 1e-9));
            assertTrue(Set.of(1L, 2L, 5L).contains(Math.round(first)) && Math.abs(first - Math.rint(first)) < 1e-6,
                    () -> ticks + " has " + tick);
            assertTrue(logarithmic || Math.abs(tick / step - Math.rint(tick / step)) < 1e-6, ticks::toString);
        }
    }

    @Test
    void an_axis_that_ends_at_a_round_number_says_so_at_its_end() {
        assertEquals(List.of(0., 1500.), scale(0, 1500, false).ends());
        assertEquals(List.of(1., 1000.), scale(1, 1000, true).ends());
        assertEquals(List.of(0., 1.), scale(0, 1.05, false).ends());
    }

    @Test
    void no_number_of_a_logarithmic_axis_reads_as_0() {
        var words = Words.orEnglish("en");
        assertEquals("10\u207b\u2077", PowerOfTen.text(1e-7, words));
        assertEquals("5\u00d710\u207b\u00b9\u00b2", PowerOfTen.text(5e-12, words));
        assertEquals("0.001", PowerOfTen.text(.001, words));
        assertEquals("20", PowerOfTen.text(20, words));
        for (int exponent = -15; exponent <= 9; exponent++)
            assertFalse(PowerOfTen.text(Math.pow(10, exponent), words).matches("[0.,]+"));
    }

    @Test
    void zero_has_no_place_on_a_logarithmic_axis() {
        assertThrows(IllegalArgumentException.class, () -> new Plot.Axis("loss", 0, 1, true));
        assertThrows(IllegalArgumentException.class, () -> new Plot.Axis("loss", 1, 0, true));
        assertEquals(0, new Plot.Axis("loss", 0, 1, false).from());
    }

    /// What the page of benefit and interference opens with.
    @Test
    void each_bar_on_a_logarithmic_axis_is_tall_enough_to_be_seen_beside_one_a_hundred_times_as_large() {
        var heights = List.of(.0501, .0399, .0729, 5.76);
        var bars = new Plot.Bars("split", "loss", List.of("a", "b", "c", "d"), heights, List.of(), true);
        var axis = DrawnBars.range(bars);
        var scale = new Scale(axis, 0, 1);
        for (double height : heights)
            assertTrue(scale.at(height) >= .1 && scale.at(height) <= 1, () -> height + " on " + axis);
    }
}
