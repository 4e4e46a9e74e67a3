package exhibit.training;

import java.util.Optional;

/// A trainer with a clock and a processor of its own, so that a slow processor and a long wait take no time.
public final class FakeProcessor {

    /// Five models and their ghosts, 15.7 µs on one core of a server of 2024; a computer of 60 euros takes five times
    /// as long.
    static final long QUICK = 16_000;
    static final long SLOW = 5 * QUICK;

    private final long nanosPerStep;
    private final LatestValue<Snapshot> newest = new LatestValue<>();
    private final Trainer trainer;
    private Experiment wanted;
    private Optional<Snapshot> shown = Optional.empty();
    private Run run;
    private long before;
    private long idle;
    private long searching;
    private long gone;

    /// What came to be seen after something else was wanted.
    ///
    /// @param seconds until the figure changed for the last time; 0 where it never did
    /// @param rest how it came to rest
    record Change(double seconds, Snapshot rest) {

        String figure() {
            return SparsityWalk.figure(rest.embedding());
        }
    }

    /// @param nanosPerStep what a step of a run takes, with its ghosts, one after the other
    FakeProcessor(Experiment first, long nanosPerStep) {
        this.nanosPerStep = nanosPerStep;
        wanted = first;
        run = Run.alone(first);
        trainer = new Trainer(() -> wanted, newest, Pace.STORY, () -> false, this::nanos, this::fresh,
                Trainer.TICK_NANOS);
    }

    public static FakeProcessor slow(Experiment first) {
        return new FakeProcessor(first, SLOW);
    }

    double seconds() {
        return nanos() / 1e9;
    }

    /// What was seen last.
    public Snapshot shown() {
        return shown.orElseThrow();
    }

    /// A tick of the training thread, and the pause behind it.
    ///
    /// @return how long it worked, in nanoseconds
    long tick() {
        long begun = nanos();
        trainer.tick();
        long worked = nanos() - begun;
        idle += Math.max(0, Trainer.TICK_NANOS - worked);
        newest.take().ifPresent(now -> shown = Optional.of(now));
        return worked;
    }

    /// What a visitor sees who wants this and then looks on until nothing moves.
    Change change(Experiment next) {
        double begun = seconds();
        double last = begun;
        for (want(next); !rests();) {
            var before = figure();
            tick();
            if (before.isPresent() && !before.equals(figure()))
                last = seconds();
        }
        return new Change(last - begun, shown());
    }

    public void want(Experiment next) {
        wanted = next;
    }

    /// Looks on for some seconds.
    public void watch(double seconds) {
        for (double end = seconds() + seconds; seconds() < end;)
            tick();
    }

    private boolean rests() {
        return shown.filter(now -> now.settled() && now.experiment().equals(wanted)).isPresent();
    }

    /// Of what is wanted.
    private Optional<String> figure() {
        return shown.filter(now -> now.experiment().equals(wanted)).map(now -> SparsityWalk.figure(now.embedding()));
    }

    private long nanos() {
        return idle + nanosPerStep * (before + run.step() + searched());
    }

    /// Steps of second networks, each of which takes as long as one of all models.
    private long searched() {
        long now = run.isUnmixing() ? run.turns() : 0;
        if (now < searching) gone += searching;
        searching = now;
        return gone + now;
    }

    private Run fresh(Experiment experiment) {
        before += run.step();
        run = Run.alone(experiment);
        return run;
    }
}
