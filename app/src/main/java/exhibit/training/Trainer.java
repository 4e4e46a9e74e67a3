package exhibit.training;

import exhibit.thread.SupervisedThread;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The training thread: looks what is wanted, trains it, shows how it goes. Nobody waits for it, and it waits for
/// nobody.
public final class Trainer implements AutoCloseable {

    /// One look a frame.
    static final long TICK_NANOS = 16_000_000;

    /// So long it trains in a tick: never more than three eighths of a processor, however slow that is.
    private static final long WORK_NANOS = 6_000_000;

    private final Supplier<Experiment> wanted;
    private final LatestValue<Snapshot> newest;
    private final Pace pace;
    private final BooleanSupplier resting;
    private final LongSupplier nanos;
    private final Function<Experiment, Run> fresh;
    private final long tick;
    private final SettleDetector rest = new SettleDetector();
    private final SupervisedThread thread = new SupervisedThread("training", this::train);
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean closed;
    private Run run;
    private Tempo tempo;
    private Optional<Experiment> failed = Optional.empty();
    private boolean settled;

    /// @param wanted read once a tick and when it is woken, on the training thread
    /// @param newest where snapshots are left
    public Trainer(Supplier<Experiment> wanted, LatestValue<Snapshot> newest, Pace pace) {
        this(wanted, newest, pace, () -> false);
    }

    /// @param resting asked once a tick; while it says so nothing is trained, but what is wanted is
    ///     shown
    public Trainer(Supplier<Experiment> wanted, LatestValue<Snapshot> newest, Pace pace, BooleanSupplier resting) {
        this(wanted, newest, pace, resting, System::nanoTime, Run::fresh, TICK_NANOS);
    }

    /// @param nanos a clock that only goes forward
    /// @param fresh makes a run at its start
    /// @param tick in nanoseconds, from one look to the next while there is time
    Trainer(Supplier<Experiment> wanted, LatestValue<Snapshot> newest, Pace pace, BooleanSupplier resting,
            LongSupplier nanos, Function<Experiment, Run> fresh, long tick) {
        this.tick = tick;
        this.wanted = wanted;
        this.newest = newest;
        this.pace = pace;
        this.resting = resting;
        this.nanos = nanos;
        this.fresh = fresh;
        run = fresh.apply(wanted.get());
        tempo = tempo();
    }

    public void start() {
        thread.start();
    }

    /// Something else is wanted now: it looks at once, not only at the next tick.
    public void wake() {
        woken.set(true);
        thread.wake();
    }

    /// The thread ends after the step it is at.
    @Override
    public void close() {
        closed = true;
        thread.wake();
    }

    private void train() {
        while (!closed) {
            long begun = nanos.getAsLong();
            tick();
            if (!woken.getAndSet(false) && (pace == Pace.STORY || settled || resting.getAsBoolean()))
                LockSupport.parkNanos(tick - (nanos.getAsLong() - begun));
        }
    }

    /// The one place where training that went wrong is handled: it starts afresh, and the log says so.
    void tick() {
        try {
            follow(wanted.get());
            if (resting.getAsBoolean())
                tempo.forget(nanos.getAsLong());
            else if (!settled)
                advance();
        } catch (RuntimeException e) {
            complain(e);
            begin(fresh.apply(wanted.get()));
        }
    }

    /// Once for each experiment: what fails again and again must not fill the log.
    private void complain(RuntimeException e) {
        if (failed.equals(Optional.of(run.experiment())))
            return;
        failed = Optional.of(run.experiment());
        SupervisedThread.tell(new IllegalStateException(
                "training failed at step " + run.step() + " of " + run.experiment() + "; starting afresh", e));
    }

    private Tempo tempo() {
        var fresh = new Tempo(pace);
        fresh.forget(nanos.getAsLong());
        return fresh;
    }

    private void follow(Experiment next) {
        if (next.equals(run.experiment()))
            return;
        if (next.goesOnFrom(run.experiment())) {
            run.goOn(next);
            begin(run);
        } else
            begin(fresh.apply(next));
    }

    private void begin(Run next) {
        run = next;
        tempo = tempo();
        settled = false;
        rest.disturb(run.step());
        newest.put(run.snapshot(false));
    }

    /// A snapshot costs more than the steps between two: none is made while the last one waits to be seen.
    private void advance() {
        long before = run.turns();
        work(nanos.getAsLong());
        if (run.turns() > before && (settled || newest.isEmpty()))
            newest.put(run.snapshot(settled));
    }

    /// Until somebody turns a knob or the time is over: a processor that cannot keep up lets the rest go.
    private void work(long begun) {
        tempo.pass(begun);
        while (!settled && !woken.get() && step())
            if (nanos.getAsLong() - begun >= WORK_NANOS) {
                tempo.forget(nanos.getAsLong());
                return;
            }
    }

    /// @return whether a step was due
    private boolean step() {
        int due = tempo.due(run.turns());
        if (due == 0)
            return false;
        run.steps(due);
        tempo.made(due);
        if (!run.isFinite())
            throw new ArithmeticException("a parameter is not finite");
        if (run.turns() % Tempo.STEPS_PER_LOOK == 0 || run.isUnmixed()) {
            var moving = run.moving();
            tempo.look(moving);
            settled = run.isUnmixing() ? run.isUnmixed() : rest.look(moving, run.step());
        }
        return true;
    }
}
