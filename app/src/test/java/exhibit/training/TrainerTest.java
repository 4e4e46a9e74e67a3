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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The training thread without the thread: a clock of its own, tick by tick.
final class TrainerTest {

    private static final Experiment EVEN = new Experiment(new Hyperparameters(5, 2, 0, .9, Activation.RELU), 1);

    private final LatestValue<Snapshot> newest = new LatestValue<>();
    private final List<Snapshot> seen = new ArrayList<>();
    private final List<Learner> learners = new ArrayList<>();
    private int runs;
    private volatile Experiment wanted = EVEN;
    private long now;

    private boolean resting;
    private final Trainer trainer = new Trainer(() -> wanted, newest, Pace.STORY, () -> resting, () -> now,
            this::run, Trainer.TICK_NANOS);

    @Test
    void the_story_goes_480_steps_a_second_whatever_the_frame_rate() {
        pass(2_000, 5);
        assertTrue(Math.abs(last().step() - 960) <= 96, "at step " + last().step());
        pass(2_000, 33);
        assertTrue(Math.abs(last().step() - 1920) <= 192, "at step " + last().step());
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
    void after_a_pause_it_does_not_rush() {
        pass(100, 10);
        long before = last().step();
        now += 60_000_000_000L;
        tick();
        assertEquals(before + Pace.MOST_AT_ONCE, last().step());
        pass(1_000, 10);
        assertTrue(last().step() <= before + Pace.MOST_AT_ONCE + 480, "at step " + last().step());
    }

    @Test
    void the_first_run_starts_at_the_pace_of_the_story_however_long_the_clock_has_run() {
        var late = new Trainer(() -> wanted, newest, Pace.STORY, () -> false, () -> now + 3_600_000_000_000L,
                this::run, Trainer.TICK_NANOS);
        for (; now < 1_000_000_000; now += 16_000_000)
            tick(late);
        assertTrue(Math.abs(last().step() - 480) <= 48, "at step " + last().step());
    }

    @Test
    void a_rest_costs_nothing_and_is_not_made_up_for() {
        pass(1_000, 16);
        long before = last().step();
        resting = true;
        pass(60_000, 16);
        assertEquals(before, last().step());
        resting = false;
        pass(1_000, 16);
        assertTrue(Math.abs(last().step() - before - 480) <= 48, "at step " + last().step());
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
        trainer.tick();
        now += 16_000_000;
        trainer.tick();
        long waiting = newest.take().orElseThrow().step();
        now += 16_000_000;
        tick();
        assertTrue(last().step() >= waiting + 15, "at step " + last().step() + " after " + waiting);
    }

    @Test
    void nothing_settles_while_arrows_move() {
        pass(8_000, 16);
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
        return new Run(experiment, List.of(learners.getLast(), ghost));
    }
}
