package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The training thread without the thread: a clock of its own, tick by tick.
final class TrainerTest {

    private static final Experiment EVEN = new Experiment(new Hyperparameters(5, 2, 0, .9, Activation.RELU), 1);

    /// Of EVEN, from nothing.
    private static final int STEPS_OF_SECOND_AND_A_HALF = 290;

    private final LatestValue<Snapshot> newest = new LatestValue<>();
    private final List<Snapshot> seen = new ArrayList<>();
    private final List<Learner> learners = new ArrayList<>();
    private int runs;
    private Run run = Run.alone(EVEN);
    private boolean hasty;
    private volatile Experiment wanted = EVEN;
    private long now;

    private boolean resting;
    private final Trainer trainer = new Trainer(() -> wanted, newest, Pace.STORY, () -> resting, this::nanos,
            this::run, Trainer.TICK_NANOS);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 33})
    void the_story_goes_at_one_speed_whatever_the_frame_rate(int millisPerTick) {
        pass(1_500, millisPerTick);
        assertTrue(Math.abs(last().step() - STEPS_OF_SECOND_AND_A_HALF) <= .1 * STEPS_OF_SECOND_AND_A_HALF,
                "at step " + last().step());
    }

    /// Drawn ten times a second: the tips come by way of what lies between, from nothing and after a turn.
    @Test
    void every_arrow_is_seen_to_move() {
        pass(100, 16);
        for (double sparsity : new double[]{0, .97, .5, .99, 0}) {
            wanted = EVEN.with(EVEN.hyperparameters().withSparsity(sparsity));
            for (int tenth = 0; tenth < 60; tenth++) {
                var before = last();
                pass(100, 16);
                assertTrue(way(before, last()) <= .25, way(before, last()) + " at step " + last().step());
            }
        }
    }

    @Test
    void where_all_stand_nearly_still_it_goes_quickly() {
        pass(3_000, 16);
        long before = last().step();
        pass(500, 16);
        assertTrue(last().step() - before >= 1_000, last().step() - before + " steps");
        assertTrue(last().step() - before <= Tempo.MOST / 2, last().step() - before + " steps");
    }

    /// With an hour from one look to the next.
    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void whoever_turns_a_knob_wakes_it() {
        try (var sleepy = new Trainer(() -> wanted, newest, Pace.STORY, () -> false, System::nanoTime, this::run,
                3_600_000_000_000L)) {
            sleepy.start();
            for (double sparsity : new double[]{.9, .5, .7}) {
                wanted = EVEN.with(new Hyperparameters(5, 2, sparsity, .9, Activation.RELU));
                sleepy.wake();
                while (newest.take().filter(now -> now.experiment().equals(wanted)).isEmpty())
                    Thread.onSpinWait();
            }
        }
    }

    @Test
    void whoever_turns_a_knob_while_it_works_waits_for_one_look() {
        pass(3_000, 16);
        now += 125_000_000;
        long before = run.step();
        hasty = true;
        trainer.tick();
        assertTrue(run.step() > before && run.step() <= before + Tempo.STEPS_PER_LOOK, run.step() - before + " steps");
    }

    @Test
    void a_processor_that_is_much_too_slow_rests_for_more_than_half_of_the_time() {
        var processor = new FakeProcessor(EVEN, 10 * FakeProcessor.SLOW);
        for (int tick = 0; tick < 1_000; tick++) {
            long worked = processor.tick();
            assertTrue(worked < Trainer.TICK_NANOS / 2 + Tempo.STEPS_PER_LOOK * 10 * FakeProcessor.SLOW,
                    worked + " ns");
        }
    }

    @Test
    void after_a_pause_it_does_not_rush() {
        pass(3_000, 16);
        long before = last().step();
        now += 60_000_000_000L;
        tick();
        assertTrue(last().step() - before <= Tempo.LONGEST * Tempo.MOST, last().step() - before + " steps at once");
        pass(100, 16);
        assertTrue(last().step() - before <= (Tempo.LONGEST + .1) * Tempo.MOST, last().step() - before + " steps");
    }

    @Test
    void the_first_run_starts_at_the_pace_of_the_story_however_long_the_clock_has_run() {
        var late = new Trainer(() -> wanted, newest, Pace.STORY, () -> false, () -> now + 3_600_000_000_000L,
                this::run, Trainer.TICK_NANOS);
        for (long end = now + 1_500_000_000; now < end; now += 16_000_000)
            tick(late);
        assertTrue(Math.abs(last().step() - STEPS_OF_SECOND_AND_A_HALF) <= .1 * STEPS_OF_SECOND_AND_A_HALF,
                "at step " + last().step());
    }

    @Test
    void a_rest_costs_nothing_and_is_not_made_up_for() {
        pass(3_000, 16);
        long before = last().step();
        resting = true;
        pass(60_000, 16);
        assertEquals(before, last().step());
        resting = false;
        tick();
        assertTrue(last().step() - before <= .016 * Tempo.MOST, last().step() - before + " steps at once");
    }

    @Test
    void another_sparsity_goes_on_from_the_weights_that_are_there() {
        pass(1_000, 16);
        var before = last();
        wanted = EVEN.with(EVEN.hyperparameters().withSparsity(.9));
        tick();
        assertEquals(wanted, last().experiment());
        assertEquals(before.step(), last().step());
        assertEquals(before.embedding(), last().embedding());
    }

    @Test
    void another_shape_another_seed_and_again_start_anew() {
        for (var next : List.of(EVEN.with(EVEN.hyperparameters().withFeatures(6)), EVEN.withSeed(2), EVEN.again())) {
            wanted = EVEN;
            pass(500, 16);
            wanted = next;
            tick();
            assertEquals(0, last().step(), next.toString());
            assertEquals(next, last().experiment());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .5, .9, .97, .99})
    void a_run_settles_stops_and_wakes_when_something_is_turned(double sparsity) {
        wanted = EVEN.with(EVEN.hyperparameters().withSparsity(sparsity));
        pass(40_000, 16);
        assertTrue(last().settled(), "not settled after 40 seconds at " + sparsity);
        long rested = last().step();
        int snapshots = seen.size();
        pass(5_000, 16);
        assertEquals(snapshots, seen.size());
        wanted = EVEN.with(EVEN.hyperparameters().withSparsity(.7));
        pass(100, 16);
        assertFalse(last().settled());
        assertTrue(last().step() > rested);
    }

    @Test
    void nobody_makes_snapshots_that_nobody_sees() {
        pass(1_000, 16);
        now += 16_000_000;
        trainer.tick();
        long made = run.step();
        now += 16_000_000;
        trainer.tick();
        assertTrue(run.step() > made);
        assertEquals(made, newest.take().orElseThrow().step());
    }

    @Test
    void nothing_settles_while_arrows_move() {
        pass(3_000, 16);
        assertTrue(seen.stream().noneMatch(Snapshot::settled));
    }

    @Test
    void a_number_that_is_none_ends_in_a_fresh_run() {
        pass(1_000, 16);
        learners.getLast().parameters().W().data[0] = Float.NaN;
        pass(1_000, 16);
        assertEquals(2, runs);
        assertEquals(wanted, last().experiment());
        assertTrue(last().embedding().represented() > 0);
    }

    private long nanos() {
        if (hasty && run.step() > last().step())
            trainer.wake();
        return now;
    }

    private void pass(long millis, long millisPerTick) {
        for (long end = now + millis * 1_000_000; now < end; now += millisPerTick * 1_000_000)
            tick();
    }

    private void tick() {
        tick(trainer);
    }

    private void tick(Trainer trainer) {
        trainer.tick();
        newest.take().ifPresent(seen::add);
    }

    private Snapshot last() {
        return seen.getLast();
    }

    /// One model and one ghost: enough here.
    private Run run(Experiment experiment) {
        var h = experiment.hyperparameters();
        runs++;
        learners.add(Kernel.FAST.learner(h, TrainingConfig.STORY, experiment.seed()));
        var ghost = Kernel.FAST.learner(h, TrainingConfig.STORY, experiment.seed() + 1);
        run = new Run(experiment, List.of(learners.getLast(), ghost));
        return run;
    }

    /// How far the tip has come that has come furthest.
    private static double way(Snapshot from, Snapshot to) {
        return IntStream.range(0, 5).mapToDouble(i -> Math.hypot(
                to.embedding().coordinate(i, 0) - from.embedding().coordinate(i, 0),
                to.embedding().coordinate(i, 1) - from.embedding().coordinate(i, 1))).max().orElseThrow();
    }
}
