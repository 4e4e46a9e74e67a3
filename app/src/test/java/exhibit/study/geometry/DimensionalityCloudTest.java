package exhibit.study.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.plot.Plot;
import exhibit.study.trial.UniformSweep;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DimensionalityCloudTest {

    private static final Plot.Dots CLOUD = assertInstanceOf(Plot.Dots.class,
            new DimensionalityCloud().picture(new UniformSweep(20, 2, 1, 5)));

    @Test
    void what_is_not_represented_has_a_dot_too() {
        assertEquals(2 * 20, CLOUD.dots().size());
        assertTrue(CLOUD.dots().stream().anyMatch(dot -> dot.tone() < 0), "nothing was left out at the start");
    }

    @Test
    void every_level_of_the_paper_has_its_line() {
        assertEquals(List.of(3 / 4., 2 / 3., 1 / 2., 2 / 5., 3 / 8., 0.),
                CLOUD.levels().stream().map(Plot.Level::at).toList());
    }
}
