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
    private Visit visit;
    private Lesson lesson = Lesson.NONE;

    /// @param visit outside the laboratory
    /// @param changed told of the session before and after each change
    /// @param light told which controls do something, whenever that changes
    /// @param nanos a clock that only goes forward
    Visitor(Journey journey, Visit visit, News news, BiConsumer<Session, Session> changed,
            Consumer<Set<Control>> light, LongSupplier nanos) {
        this.light = light;
        this.nanos = nanos;
        this.journey = journey;
        this.visit = visit;
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
        return session.place() instanceof Place.Away ? LaboratoryHand.live(visit) : session.lit();
    }

    synchronized Visit visit() {
        return visit;
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
        var from = session;
        var lit = live();
        change(now -> journey.after(now, action, nanos.getAsLong()));
        if (from.place() instanceof Place.Away && from.countdown().isEmpty() && action instanceof Action.Use use)
            inLaboratory(use);
        relight(lit);
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

    private void inLaboratory(Action.Use use) {
        visit = LaboratoryHand.after(visit, use);
        news.visits().put(visit);
        if (!visit.inLaboratory())
            change(now -> journey.after(now, new Wish.Back(), nanos.getAsLong()));
    }

    private void change(UnaryOperator<Session> step) {
        var before = session;
        session = lesson.held(step.apply(session), nanos.getAsLong());
        if (session.equals(before))
            return;
        news.sessions().put(session);
        if (!session.place().equals(before.place()))
            walk(before.place());
        changed.accept(before, session);
    }

    /// Through a door into the laboratory, or out of it.
    private void walk(Place from) {
        if (session.place() instanceof Place.Away(var door))
            visit = visit.enter(door.group());
        else if (from instanceof Place.Away)
            visit = Visit.exhibit(visit.studies());
        else
            return;
        news.visits().put(visit);
    }
}
