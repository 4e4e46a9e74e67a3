package exhibit;

import exhibit.control.AttractPanel;
import exhibit.control.ClassHold;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.room.wire.ClassPace;
import exhibit.training.Experiment;
import exhibit.training.Snapshot;
import exhibit.view.ViewInbox;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tinylog.Logger;

/// The visit that is under way, which hands, taps and time change from their threads, one at a time. Whoever is told of a
/// change is told outside the lock: what takes its time there, lights or a disk, keeps nobody from the visit.
final class VisitState {

    private final SessionReducer journey;
    private final ViewInbox news;
    private final BiConsumer<Session, Session> changed;
    private final Consumer<Set<Control>> light;
    private final LongSupplier nanos;
    private final AttractPanel robot = new AttractPanel();
    private final Queue<Change> untold = new ConcurrentLinkedQueue<>();
    private final Semaphore telling = new Semaphore(1);
    private Session session;
    private ClassPace pace = ClassPace.FREE;

    private record Change(Session before, Session now) {}

    /// @param changed told of the session before and after each change, in order and by one thread at a time
    /// @param light told which controls do something, whenever that changes, in the same way
    /// @param nanos a clock that only goes forward
    VisitState(SessionReducer journey, ViewInbox news, BiConsumer<Session, Session> changed,
            Consumer<Set<Control>> light,
            LongSupplier nanos) {
        this.light = light;
        this.nanos = nanos;
        this.journey = journey;
        this.news = news;
        this.changed = changed;
        session = journey.fresh(nanos.getAsLong());
        news.sessions().put(session);
    }

    /// All about the visit.
    synchronized Session session() {
        return session;
    }

    /// What is wanted to be learned.
    Experiment experiment() {
        return session().experiment();
    }

    boolean rests() {
        return session().rests();
    }

    /// The controls that do something now.
    Set<Control> live() {
        return session().lit();
    }

    LaboratoryVisit visit() {
        return session().laboratory();
    }

    /// A teacher holds the class to something, or lets it go.
    void hold(ClassPace next) {
        change((now, time) -> {
            boolean thawed = pace.frozen() && !next.frozen();
            pace = next;
            // Nobody could touch anything meanwhile, which is no reason to count down.
            return thawed && !(now.place() instanceof Place.Attract)
                    ? journey.after(now, new Request.Touch(), time)
                    : now;
        });
    }

    /// A control was used.
    void use(Action action) {
        change((now, time) -> pace.frozen() ? now : journey.after(now, action, time));
    }

    /// Something was asked for on the screen.
    void ask(Request wish) {
        change((now, time) -> pace.frozen() ? now : journey.after(now, wish, time));
    }

    /// A picture was shown.
    void see(Snapshot snapshot) {
        change((now, time) -> pace.frozen() ? now : journey.seen(now, snapshot, time));
    }

    /// Nobody is here any more: everything goes back to the start.
    void leave() {
        change((_, time) -> journey.fresh(time));
    }

    /// Time passes, once a frame.
    void tick() {
        change((now, time) -> pace.frozen() ? now : journey.at(byItself(now, time), time));
    }

    private Session byItself(Session now, long time) {
        if (now.place() instanceof Place.Attract(var since, _, _))
            for (var action : robot.due((time - since) / 1e9))
                now = journey.byItself(now, action);
        return now;
    }

    /// A step of the visit, given when it is made.
    private interface Step {
        Session from(Session now, long time);
    }

    private void change(Step step) {
        synchronized (this) {
            var before = session;
            long time = nanos.getAsLong();
            var next = step.from(before, time);
            session = ClassHold.held(pace.lock(), next, time);
            if (!session.equals(before))
                untold.add(new Change(before, session));
        }
        tell();
    }

    /// One thread at a time tells, all that has changed meanwhile as well; the others leave it what they have.
    private void tell() {
        while (!untold.isEmpty() && telling.tryAcquire())
            try {
                for (var change = untold.poll(); change != null; change = untold.poll())
                    tell(change);
            } finally {
                telling.release();
            }
    }

    /// Whoever fails at it fails alone: it may be another thread's change, and the next one is told all the same.
    private void tell(Change change) {
        news.sessions().put(change.now);
        try {
            changed.accept(change.before, change.now);
            if (!change.now.lit().equals(change.before.lit())) light.accept(change.now.lit());
        } catch (RuntimeException e) {
            Logger.error(e, "a change of the visit was not told");
        }
    }
}
