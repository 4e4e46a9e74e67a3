package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// The thread of the laboratory: plays the study whose page is open, lets go of it when nobody waits for it any more,
/// and keeps what came out for the next visitor.
public final class LaboratoryThread implements AutoCloseable {

    /// One look a frame.
    private static final long TICK_NANOS = 16_000_000;

    private final Supplier<LaboratoryVisit> wanted;
    private final Consumer<Outcome> seen;
    private final BooleanSupplier stands;
    private final Kept kept = new Kept();
    private final ResultCache results = new ResultCache();
    private final Thread thread = Thread.ofPlatform().daemon().name("laboratory").unstarted(this::work);
    private volatile boolean closed;
    private Optional<Page> played = Optional.empty();

    /// A page as its dials stand.
    private record Page(Study study, DialSettings chosen) {

        static Optional<Page> of(LaboratoryVisit visit) {
            return visit.atPage() ? Optional.of(new Page(visit.study(), visit.chosen())) : Optional.empty();
        }
    }

    /// What came out, the last pages that were looked at; older ones go.
    private static final class Kept extends LinkedHashMap<Page, Outcome> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 100;

        Kept() {
            super(MOST, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, Outcome> eldest) {
            return size() > MOST;
        }

        /// The plots of the same study with its dials elsewhere, where there are any.
        List<Plot> near(Page page) {
            return values().stream().filter(outcome -> outcome.study().equals(page.study)).reduce((_, last) -> last)
                    .map(Outcome::plots).orElse(List.of());
        }
    }

    /// @param wanted read often, on the laboratory's thread
    /// @param seen told of each outcome, on the laboratory's thread; must not block
    /// @param stands asked often; a study waits while it says so
    public LaboratoryThread(Supplier<LaboratoryVisit> wanted, Consumer<Outcome> seen, BooleanSupplier stands) {
        this.stands = stands;
        this.wanted = wanted;
        this.seen = seen;
    }

    public void start() {
        thread.start();
    }

    /// The thread ends when the study next says how far it is.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void work() {
        while (!closed) {
            var page = Page.of(wanted.get());
            if (!page.equals(played)) {
                played = page;
                page.ifPresent(this::open);
            } else
                LockSupport.parkNanos(this, TICK_NANOS);
        }
    }

    private void open(Page page) {
        var before = kept.get(page);
        if (before != null)
            seen.accept(before);
        else
            play(page);
    }

    /// The one place where a study that went wrong is handled: what it has shown stays, and the log says why.
    private void play(Page page) {
        var progress = new Progress(page, kept.near(page));
        try {
            page.study.play(page.chosen, progress);
            kept.put(page, progress.finish());
        } catch (CancellationException _) {
            Logger.debug("nobody waits for {} any more", page.study.id());
        } catch (RuntimeException e) {
            Logger.error(e, "the study {} failed at {}", page.study.id(), page.chosen.at());
            progress.finish();
        }
    }

    /// Passes on what a study shows, and ends it when its page was left.
    private final class Progress implements StudyListener {

        private final Page page;
        private Outcome now;

        Progress(Page page, List<Plot> plots) {
            this.page = page;
            now = new Outcome(page.study, page.chosen, plots, 0);
            seen.accept(now);
        }

        @Override
        public void show(List<Plot> plots) {
            tell(plots, now.share());
        }

        @Override
        public void done(double share) {
            while (isWanted() && stands.getAsBoolean())
                LockSupport.parkNanos(this, TICK_NANOS);
            if (!isWanted()) throw new CancellationException();
            if (share != now.share())
                tell(now.plots(), Math.min(share, Math.nextDown(1.)));
        }

        @Override
        public ResultCache results() {
            return results;
        }

        private boolean isWanted() {
            return !closed && Page.of(wanted.get()).equals(played);
        }

        Outcome finish() {
            tell(now.plots(), 1);
            return now;
        }

        private void tell(List<Plot> plots, double share) {
            now = new Outcome(page.study, page.chosen, plots, share);
            seen.accept(now);
        }
    }
}
