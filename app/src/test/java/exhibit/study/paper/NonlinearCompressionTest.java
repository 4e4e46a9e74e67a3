package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.QuietStage;
import exhibit.study.DialSettings;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NonlinearCompressionTest {

    private final List<Plot.Lines> shown = new ArrayList<>();

    NonlinearCompressionTest() {
        var study = new NonlinearCompression();
        study.play(DialSettings.opening(study.choices()).turned(1, 9), new QuietStage() {
            @Override
            public void show(List<Plot> plots) {
                shown.clear();
                plots.forEach(plot -> shown.add(assertInstanceOf(Plot.Lines.class, plot)));
            }

            @Override
            public void done(double share) {
            }
        });
    }

    /// EXPERIMENTS T26.
    @Test
    void three_stairs_with_slopes_of_a_tenth_lose_half_of_what_the_linear_code_loses() {
        var losses = shown.getLast().lines().getFirst().points();
        assertEquals(.042, losses.stream().filter(point -> point.x() == .1).findFirst().orElseThrow().y(), 5e-4);
        assertTrue(losses.getLast().y() > 1 / 12., "flat slopes are still better than the linear code");
    }

    /// There is nothing to climb before the first stair and after the last.
    @Test
    void the_wire_begins_and_ends_flat() {
        var wire = shown.getFirst().lines().getFirst().points();
        assertEquals(.5 / 3, wire.getFirst().y(), 1e-9);
        assertEquals(2.5 / 3, wire.getLast().y(), 1e-9);
    }
}
