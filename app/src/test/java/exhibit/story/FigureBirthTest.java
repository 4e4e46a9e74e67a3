package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage.Step;
import exhibit.training.Snapshot;
import exhibit.view.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How a figure clicks shut, by the clock.
final class FigureBirthTest {

    private static final Snapshot PENTAGON = Samples.pentagon(0);
    private static final Snapshot SQUARE = Samples.square(0);
    private static final Snapshot CORNER = Samples.corner(0);

    private final FigureBirth birth = new FigureBirth();
    private double now;

    FigureBirthTest() {
        birth.visit(true, false);
    }

    @Test
    void the_first_of_a_visit_takes_its_time_in_this_order() {
        see(PENTAGON);
        assertEquals(Map.of(Step.NONE, 100L, Step.GATHERS, 40L, Step.RUNS, 75L, Step.STILL, 75L, Step.NAMED, 110L),
                hundredths(4));
    }

    @Test
    void the_next_one_takes_half_as_long() {
        see(PENTAGON);
        pass(4);
        see(SQUARE);
        pass(.2);
        assertEquals(Map.of(Step.NONE, 80L, Step.GATHERS, 20L, Step.RUNS, 30L, Step.STILL, 37L, Step.NAMED, 33L),
                hundredths(2));
    }

    @Test
    void the_next_visitor_sees_it_at_full_length_whatever_was_born_while_nobody_was_there() {
        see(PENTAGON);
        pass(4);
        birth.visit(false, false);
        see(SQUARE);
        pass(4);
        birth.visit(true, false);
        see(PENTAGON);
        pass(.2);
        assertEquals(75, hundredths(4).get(Step.STILL));
    }

    @Test
    void one_edge_follows_the_other_and_each_corner_is_reached_once() {
        see(PENTAGON);
        var reached = new ArrayList<List<Integer>>();
        double edges = 0;
        for (int i = 0; i < 400; i++) {
            pass(.01);
            assertTrue(stage().edges() >= edges);
            edges = stage().edges();
            if (!stage().reached().isEmpty() && !reached.contains(stage().reached()))
                reached.add(stage().reached());
        }
        assertEquals(5, edges);
        assertEquals(List.of(1, 2, 3, 4, 5), reached.stream().map(List::size).toList());
        assertEquals(stage().figure().orElseThrow().corners(), reached.getLast());
    }

    @Test
    void what_does_not_last_a_second_is_no_birth() {
        for (int i = 0; i < 20; i++) {
            see(i % 2 == 0 ? PENTAGON : CORNER);
            for (int j = 0; j < 9; j++) {
                pass(.1);
                assertEquals(Step.NONE, stage().step());
            }
        }
    }

    @Test
    void what_is_no_figure_is_never_born() {
        see(CORNER);
        assertEquals(Map.of(Step.NONE, 400L), hundredths(4));
    }

    @Test
    void a_lost_figure_fades_within_150_milliseconds() {
        see(PENTAGON);
        pass(4);
        see(CORNER);
        double light = 1;
        for (int i = 1; i < 15; i++) {
            pass(.01);
            assertEquals(Step.BREAKS, stage().step());
            assertTrue(stage().light() < light);
            assertEquals("pentagon", stage().figure().orElseThrow().name());
            light = stage().light();
        }
        pass(.02);
        assertEquals(FigureStage.NONE, stage());
    }

    @Test
    void a_turn_of_a_knob_breaks_it_though_the_figure_is_the_same_and_it_comes_back_without_a_birth() {
        see(PENTAGON);
        pass(4);
        see(rarer(PENTAGON));
        pass(.01);
        assertEquals(Step.BREAKS, stage().step());
        pass(.19);
        assertEquals(Map.of(Step.NONE, 80L, Step.STANDS, 20L), hundredths(1));
        assertTrue(stage().named().isPresent());
    }

    @Test
    void whoever_breaks_it_before_its_name_sees_it_born_again() {
        see(PENTAGON);
        pass(1.8);
        see(rarer(PENTAGON));
        pass(1.5);
        assertEquals(Step.RUNS, stage().step());
    }

    @Test
    void after_another_picture_it_is_born_again() {
        see(PENTAGON);
        pass(4);
        see(CORNER);
        pass(2);
        see(PENTAGON);
        pass(1.3);
        assertTrue(stage().isBeingBorn());
    }

    @Test
    void in_calm_all_of_it_fades_in_at_once() {
        birth.visit(true, true);
        see(PENTAGON);
        pass(1.1);
        assertEquals(Step.STANDS, stage().step());
        assertEquals(.25, stage().light(), 1e-6);
        assertEquals(5, stage().edges());
        assertEquals("pentagon", stage().named().orElseThrow().name());
        pass(.4);
        assertEquals(1, stage().light());
    }

    @Test
    void arrows_that_go_on_moving_do_not_begin_it_anew() {
        see(PENTAGON);
        for (int i = 0; i < 30; i++) {
            pass(.1);
            see(Samples.pentagon(i / 2.));
        }
        assertEquals(Step.NAMED, stage().step());
    }

    @Test
    void its_edges_are_those_of_the_arrows_that_stay() {
        see(PENTAGON);
        pass(.6);
        see(twoPlacesChanged(PENTAGON));
        for (int i = 0; i < 30; i++) {
            pass(.1);
            see(twoPlacesChanged(PENTAGON));
        }
        assertEquals(ClosedFigure.of(twoPlacesChanged(PENTAGON).embedding()), stage().named());
        assertNotEquals(ClosedFigure.of(PENTAGON.embedding()), stage().named());
    }

    private static Snapshot twoPlacesChanged(Snapshot s) {
        var e = s.embedding();
        var rows = new float[e.features()][];
        for (int i = 0; i < rows.length; i++) {
            int from = i == 1 ? 2 : i == 2 ? 1 : i;
            rows[i] = new float[]{e.coordinate(from, 0), e.coordinate(from, 1)};
        }
        return Samples.snapshot(s.experiment().hyperparameters().sparsity(), rows, new float[rows.length]);
    }

    /// The inside is the one large area that changes: whatever is turned, it grows brighter twice a second at most.
    @Test
    void nothing_flashes_however_wildly_somebody_turns() {
        var random = new Random(3);
        var snapshots = List.of(PENTAGON, rarer(PENTAGON), SQUARE, CORNER, Samples.pentagon(9));
        var brighter = new ArrayList<Double>();
        boolean was = false;
        double light = 0;
        for (int i = 0; i < 200_000; i++) {
            if (random.nextInt(90) == 0)
                see(snapshots.get(random.nextInt(snapshots.size())));
            pass(.01);
            double next = stage().inside() * stage().light();
            assertTrue(next - light < .06, "a flash at " + now);
            if (next > light && !was)
                brighter.add(now);
            was = next > light;
            light = next;
        }
        assertTrue(brighter.size() > 100, brighter.size() + " times");
        for (int i = 2; i < brighter.size(); i++)
            assertTrue(brighter.get(i) - brighter.get(i - 2) > 1, "at " + brighter.get(i));
    }

    @Test
    void a_crowd_is_not_looked_at() {
        var crowd = new float[22][];
        for (int i = 0; i < crowd.length; i++)
            crowd[i] = i < 2 ? new float[]{1 - 2 * i, 0} : new float[]{0, 0};
        see(Samples.snapshot(.9, crowd, new float[22]));
        pass(3);
        assertFalse(stage().named().isPresent());
    }

    private static Snapshot rarer(Snapshot s) {
        var h = s.experiment().hyperparameters();
        return new Snapshot(s.experiment().with(h.withSparsity(.99)), s.step(), s.embedding(), s.ghosts(), s.loss(),
                s.settled());
    }

    private Map<Step, Long> hundredths(double seconds) {
        var counted = new HashMap<Step, Long>();
        pass(-.005);
        for (int i = 0; i < Math.round(100 * seconds); i++) {
            pass(.01);
            counted.merge(stage().step(), 1L, Long::sum);
        }
        return counted;
    }

    private FigureStage stage() {
        return birth.at(nanos());
    }

    private void see(Snapshot snapshot) {
        birth.look(snapshot, nanos());
    }

    private void pass(double seconds) {
        now += seconds;
    }

    private long nanos() {
        return Math.round(1e9 * now);
    }
}
