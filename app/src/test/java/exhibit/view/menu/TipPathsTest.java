package exhibit.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.training.Experiment;
import exhibit.training.Snapshot;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import org.junit.jupiter.api.Test;

/// The ways of the arrows' tips, as a portrait draws them.
final class TipPathsTest {

    private final TipPaths paths = new TipPaths();

    @Test
    void however_long_a_run_is_its_ways_have_two_hundred_points_at_the_most_from_its_start_to_now() {
        for (int step = 0; step < 5000; step++) {
            paths.add(at(step, 1.5 * step));
            assertTrue(paths.size() <= TipPaths.MOST, () -> paths.size() + " points");
        }
        assertTrue(paths.size() > TipPaths.MOST / 3, () -> paths.size() + " points");
        assertEquals(Samples.pentagon(0).embedding().coordinate(1, 0), paths.at(0, 1, 0), 1e-6);
        assertEquals(Samples.pentagon(1.5 * 4999).embedding().coordinate(1, 0), paths.at(paths.size() - 1, 1, 0), 1e-6);
    }

    @Test
    void arrows_that_stand_still_leave_no_points() {
        for (int step = 0; step < 50; step++)
            paths.add(at(step, 0));
        assertEquals(1, paths.size());
    }

    @Test
    void a_new_run_has_new_ways() {
        for (int step = 0; step < 50; step++)
            paths.add(at(step, 3 * step));
        var last = at(50, 150);
        paths.add(with(last, last.experiment().again()));
        assertEquals(1, paths.size());
        paths.add(at(51, 160));
        paths.add(with(at(52, 170), last.experiment().withSeed(3)));
        assertEquals(1, paths.size());
    }

    @Test
    void a_cloud_has_no_ways() {
        var W = new float[TipPaths.MOST_FEATURES + 1][2];
        paths.add(Samples.snapshot(.9, W, new float[W.length]));
        assertEquals(0, paths.size());
    }

    /// A visitor closes the portrait while it draws itself, and takes fewer things.
    @Test
    void a_portrait_that_was_put_aside_draws_no_ways_of_another_run() {
        Fx.start();
        Fx.await(() -> {
            var portrait = new Portrait(paths);
            portrait.show(Samples.antiprism());
            for (int step = 0; step < 50; step++)
                paths.add(at(step, 3 * step));
            portrait.resize(200, 200);
            portrait.layout();
        });
        assertTrue(paths.areOf(5) && !paths.areOf(8));
    }

    private static Snapshot at(long step, double turn) {
        var shape = Samples.pentagon(turn);
        return new Snapshot(shape.experiment(), step, shape.embedding(), shape.ghosts(), shape.loss(), false);
    }

    private static Snapshot with(Snapshot now, Experiment experiment) {
        return new Snapshot(experiment, now.step(), now.embedding(), now.ghosts(), now.loss(), false);
    }
}
