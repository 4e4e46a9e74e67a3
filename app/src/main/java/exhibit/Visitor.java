package exhibit;

import exhibit.chapter.Visit;
import exhibit.control.Journey;
import exhibit.control.Lesson;
import exhibit.control.Place;
import exhibit.control.Robot;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.training.Experiment;
import exhibit.view.News;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/// The visit that is under way, which hands, taps and time change from their threads, one at a time.
final class Visitor {

    private final Journey journey;
    private final News news;
    private final BiConsumer<Session, Session> changed;
    private final Consumer<Set<Control>> light;
    private final LongSupplier nanos;
    private final Robot robot = new Robot();
    private Session session;
    private Lesson lesson = Lesson.NONE;

    /// @param changed told of the session before and after each change
    /// @param light told which controls do something, whenever that changes
    /// @param nanos a clock that only goes forward
    Visitor(Journey journey, News news, BiConsumer<Session, Session> changed,
            Consumer<Set<Control>> light, LongSupplier nanos) {
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
    synchronized Experiment experiment() {
        return session.experiment();
    }

    synchronized boolean rests() {
        return session.rests();
    }

    /// The controls that do something now.
    synchronized Set<Control> live() {
        return session.place() instanceof Place.Away ? LaboratoryHand.live(session.laboratory()) : session.lit();
    }

    synchronized Visit visit() {
        return session.laboratory();
    }

    /// A teacher holds the class to something, or lets it go.
    synchronized void hold(Lesson next) {
        boolean thawed = lesson.frozen() && !next.frozen();
        lesson = next;
        // Nobody could touch anything meanwhile, which is no reason to count down.
        if (thawed && !(session.place() instanceof Place.Attract))
            ask(new Wish.Touch());
        else
            ask(UnaryOperator.identity());
    }

    /// A control was used.
    synchronized void use(Action action) {
        if (lesson.frozen())
            return;
        ask(now -> used(now, action, nanos.getAsLong()));
    }

    private Session used(Session now, Action action, long nanos) {
        var next = journey.after(now, action, nanos);
        return now.place() instanceof Place.Away && now.countdown().isEmpty() && action instanceof Action.Use use
                ? journey.inLaboratory(next, LaboratoryHand.after(now.laboratory(), use), nanos)
                : next;
    }

    /// Something was asked for on the screen.
    synchronized void ask(Wish wish) {
        if (!lesson.frozen())
            ask(now -> journey.after(now, wish, nanos.getAsLong()));
    }

    private void ask(UnaryOperator<Session> step) {
        var lit = live();
        change(step);
        relight(lit);
    }

    /// Nobody is here any more: everything goes back to the start.
    synchronized void leave() {
        ask(_ -> journey.fresh(nanos.getAsLong()));
    }

    /// Time passes, once a frame.
    synchronized void tick() {
        if (lesson.frozen())
            return;
        long now = nanos.getAsLong();
        if (session.place() instanceof Place.Attract(var since, _, _))
            robot.due((now - since) / 1e9).forEach(action -> session = journey.byItself(session, action));
        ask(was -> journey.at(was, now));
    }

    private void relight(Set<Control> before) {
        if (!live().equals(before))
            light.accept(live());
    }

    private void change(UnaryOperator<Session> step) {
        var before = session;
        session = lesson.held(step.apply(session), nanos.getAsLong());
        if (session.equals(before))
            return;
        news.sessions().put(session);
        changed.accept(before, session);
    }
}
