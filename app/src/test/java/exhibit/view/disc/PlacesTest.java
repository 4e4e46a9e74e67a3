package exhibit.view.disc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.training.Snapshot;
import exhibit.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Badges are where the model is, and all of them are seen.
final class PlacesTest {

    @Test
    void a_kept_thing_sits_on_the_tip_of_its_arrow() {
        var places = places(Samples.pentagon(0));
        for (int i = 0; i < 5; i++) {
            assertEquals(Samples.pentagon(0).embedding().coordinate(i, 0), places.x[i], 1e-4);
            assertEquals(-Samples.pentagon(0).embedding().coordinate(i, 1), places.y[i], 1e-4);
        }
    }

    /// "Eight of eight kept" while three look lost cannot be.
    @Test
    void in_space_every_kept_thing_has_all_its_light_however_it_is_turned() {
        var turn = new Turn();
        for (int step = 0; step < 120; step++) {
            turn.drag(.1, step % 20 < 10 ? .2 : -.2);
            var places = Places.of(Samples.antiprism().embedding(), turn);
            for (int i = 0; i < 8; i++)
                assertEquals(1, places.light(i));
        }
    }

    @Test
    void in_space_size_alone_tells_what_is_near() {
        var places = places(Samples.antiprism());
        for (int i = 0; i < 8; i++)
            for (int j = 0; j < 8; j++)
                if (places.depth[i] > places.depth[j] + .01)
                    assertTrue(places.radius(i) > places.radius(j));
        assertEquals(Places.BADGE * (1 + .22 * places.depth[0]), places.radius(0), 1e-9);
    }

    @Test
    void lost_things_wait_beside_the_centre_smaller_and_fainter() {
        var places = places(Samples.corner(0));
        for (int i = 2; i < 5; i++) {
            assertTrue(Math.hypot(places.x[i], places.y[i]) > .1);
            assertTrue(Math.hypot(places.x[i], places.y[i]) < .4);
            assertTrue(places.radius(i) < .7 * places.radius(0));
            assertTrue(places.light(i) < .5 * places.light(0));
        }
        apart(places);
    }

    @Test
    void however_the_arrows_lie_those_who_wait_do_not_cover_each_other() {
        for (double turn = 0; turn < 360; turn += 1)
            apart(places(Samples.corner(turn)));
    }

    @Test
    void things_that_meet_on_a_line_step_aside() {
        apart(places(Samples.line()));
    }

    @Test
    void eight_things_that_meet_on_a_line_step_aside() {
        var W = new float[][]{{1}, {1}, {1}, {1}, {-1}, {-1}, {0}, {0}};
        apart(places(Samples.snapshot(.9, W, new float[8])));
    }

    @Test
    void things_in_the_same_direction_do_not_hide_each_other() {
        var W = new float[][]{{1, 0}, {1, 0}, {1, 0}, {0, 1}};
        var machine = Places.of(Samples.snapshot(.9, W, new float[4]).embedding(), new Turn(), Places.Stand.MACHINE);
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < i; j++)
                assertTrue(Math.hypot(machine.x[i] - machine.x[j], machine.y[i] - machine.y[j]) > machine.radius(i));
    }

    @Test
    void on_a_plot_badges_that_meet_stand_beside_each_other_and_arrows_end_where_they_do() {
        for (double angle = 0; angle < 90; angle += 1) {
            float x = (float) Math.cos(Math.toRadians(angle)), y = (float) Math.sin(Math.toRadians(angle));
            var W = new float[][]{{1, 0}, {x, y}, {1, 0}, {-1, 0}, {0, 1}};
            var places = places(Samples.snapshot(.9, W, new float[5]));
            apart(places);
            for (int i = 0; i < 5; i++) {
                assertEquals(W[i][0], places.tipX[i], 1e-4);
                assertEquals(-W[i][1], places.tipY[i], 1e-4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void before_anything_is_learned_all_are_seen(int features) {
        apart(Places.ofNothing(features, Places.Stand.PLOT));
    }

    @Test
    void what_moves_a_little_is_drawn_a_little_elsewhere() {
        for (double turn = 0; turn < 90; turn += .1) {
            var before = places(Samples.square(turn));
            var after = places(Samples.square(turn + .1));
            double step = Math.hypot(after.x[4] - before.x[4], after.y[4] - before.y[4]);
            assertTrue(step < .04, "at " + turn + ": " + step);
        }
    }

    private static Places places(Snapshot snapshot) {
        return Places.of(snapshot.embedding(), new Turn());
    }

    private static void apart(Places places) {
        for (int i = 0; i < places.x.length; i++)
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(places.x[i] - places.x[j], places.y[i] - places.y[j]);
                assertTrue(distance > .98 * (places.radius(i) + places.radius(j)), i + " on " + j + ": " + distance);
            }
    }
}
