package exhibit.laboratory;

import exhibit.study.Outcome;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.thread.SupervisedThread;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// The thread of the laboratory: plays the study whose page is open, lets go of it when nobody waits for it any more,
/// and keeps what came out for the next visitor. Where a result was brought along, it is seen until the work is done.
public final class LaboratoryThread implements AutoCloseable {

    /// One look a frame.
    private static final long TICK_NANOS = 16_000_000;

    /// What was brought along is read when the exhibit has long begun, so that it is there before somebody comes in.
    private static final long QUIET_NANOS = 20_000_000_000L;

    private final Supplier<LaboratoryVisit> wanted;
    private final Consumer<Outcome> seen;
    private final BooleanSupplier stands;
    private final Supplier<KeptResults> brought;
    private final LastOutcomes last = new LastOutcomes();
    private final ResultCache results = new ResultCache();
    private final long reading;
    private final SupervisedThread thread = new SupervisedThread("laboratory", this::work);
    private volatile boolean closed;
    private Optional<KeptResults> kept = Optional.empty();
    private Optional<OpenPage> played = Optional.empty();

    /// @param wanted read often, on the laboratory's thread
    /// @param seen told of each outcome, on the laboratory's thread; must not block
    /// @param stands asked often; a study waits while it says so
    /// @param brought asked once, on the laboratory's thread, when somebody comes in or some seconds after the start
    public LaboratoryThread(Supplier<LaboratoryVisit> wanted, Consumer<Outcome> seen, BooleanSupplier stands,
            Supplier<KeptResults> brought) {
        this(wanted, seen, stands, brought, QUIET_NANOS);
    }

    /// @param quiet from now on, in nanoseconds, until what was brought along is read although nobody is there
    LaboratoryThread(Supplier<LaboratoryVisit> wanted, Consumer<Outcome> seen, BooleanSupplier stands,
            Supplier<KeptResults> brought, long quiet) {
        reading = System.nanoTime() + quiet;
        this.stands = stands;
        this.wanted = wanted;
        this.seen = seen;
        this.brought = brought;
    }

    public void start() {
        thread.start();
    }

    /// The thread ends when the study next says how far it is.
    @Override
    public void close() {
        closed = true;
        thread.wake();
    }

    private void work() {
        while (!closed) {
            var visit = wanted.get();
            var page = OpenPage.of(visit);
            if (kept.isEmpty() && (visit.inLaboratory() || System.nanoTime() - reading > 0))
                kept = Optional.of(brought.get());
            else if (!page.equals(played)) {
                played = page;
                page.ifPresent(this::open);
            } else
                LockSupport.parkNanos(this, TICK_NANOS);
        }
    }

    private void open(OpenPage page) {
        last.of(page).ifPresentOrElse(seen, () -> play(page));
    }

    /// The one place where a study that went wrong is handled: what it has shown stays, and the log says why.
    private void play(OpenPage page) {
        var progress = new Progress(page, page.isAsItOpened() ? kept(page) : List.of());
        try {
            page.study().play(page.chosen(), progress);
            last.keep(page, progress.finish());
        } catch (CancellationException _) {
            Logger.debug("nobody waits for {} any more", page.study().id());
        } catch (RuntimeException e) {
            SupervisedThread.tell(new IllegalStateException(
                    "the study " + page.study().id() + " failed at " + page.chosen().at(), e));
            progress.fail();
        }
    }

    private List<Plot> kept(OpenPage page) {
        return kept.map(all -> all.of(page.study())).orElse(List.of());
    }

    /// Passes on what a study shows, and ends it when its page was left.
    private final class Progress implements StudyListener {

        private final OpenPage page;
        private final List<Plot> kept;
        private List<Plot> plots;
        private double share;

        /// @param kept what was brought along; may be nothing
        Progress(OpenPage page, List<Plot> kept) {
            this.page = page;
            this.kept = kept;
            plots = kept.isEmpty() ? last.near(page.study()) : kept;
            seen.accept(now());
        }

        @Override
        public void show(List<Plot> plots) {
            this.plots = plots;
            if (kept.isEmpty()) seen.accept(now());
        }

        @Override
        public void done(double share) {
            while (isWanted() && stands.getAsBoolean())
                LockSupport.parkNanos(this, TICK_NANOS);
            if (!isWanted()) throw new CancellationException();
            if (share == this.share) return;
            this.share = Math.min(share, Math.nextDown(1.));
            seen.accept(now());
        }

        @Override
        public ResultCache results() {
            return results;
        }

        private boolean isWanted() {
            return !closed && OpenPage.of(wanted.get()).equals(played);
        }

        void fail() {
            share = 1;
            seen.accept(now());
        }

        private Outcome now() {
            return kept.isEmpty()
                    ? new Outcome(page.study(), page.chosen(), plots, share)
                    : new Outcome(page.study(), page.chosen(), kept, share, true);
        }

        Outcome finish() {
            var outcome = new Outcome(page.study(), page.chosen(), plots, 1);
            seen.accept(outcome);
            return outcome;
        }
    }
}
