package exhibit;

import exhibit.chapter.Visit;
import exhibit.control.Door;
import exhibit.control.Journey;
import exhibit.control.Place;
import exhibit.control.Robot;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.training.Experiment;
import exhibit.view.News;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The visit that is under way, which hands, taps and time change from their threads, one at a time.
final class Visitor {

    private final Journey journey;
    private final News news;
    private final Runnable left;
    private final Consumer<Set<Control>> light;
    private final Robot robot = new Robot();
    private Session session;
    private Visit visit;

    /// @param visit outside the laboratory
    /// @param left what to do when everything went back to the start
    /// @param light told which controls do something, whenever that changes
    Visitor(Journey journey, Visit visit, News news, Runnable left, Consumer<Set<Control>> light) {
        this.light = light;
        this.journey = journey;
        this.visit = visit;
        this.news = news;
        this.left = left;
        session = journey.fresh(System.nanoTime());
        robot.listen(event -> session = journey.byItself(session, event));
        news.sessions().put(session);
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

    /// A control was used.
    synchronized void use(ControlEvent event) {
        var from = session;
        var lit = live();
        change(now -> journey.after(now, event, System.nanoTime()));
        if (from.place() instanceof Place.Away && from.countdown().isEmpty())
            inLaboratory(event);
        relight(lit);
    }

    /// Something was asked for on the screen.
    synchronized void ask(Wish wish) {
        var lit = live();
        change(now -> journey.after(now, wish, System.nanoTime()));
        relight(lit);
    }

    /// Nobody is here any more: everything goes back to the start.
    synchronized void leave() {
        var lit = live();
        change(_ -> journey.fresh(System.nanoTime()));
        relight(lit);
    }

    /// Time passes, once a frame.
    synchronized void tick() {
        long nanos = System.nanoTime();
        if (session.place() instanceof Place.Attract(var since, _, _))
            robot.tick((nanos - since) / 1e9);
        var lit = live();
        change(now -> journey.at(now, nanos));
        relight(lit);
    }

    private void relight(Set<Control> before) {
        if (!live().equals(before))
            light.accept(live());
    }

    private void inLaboratory(ControlEvent event) {
        visit = LaboratoryHand.after(visit, event);
        news.visits().put(visit);
        if (!visit.inLaboratory())
            change(now -> journey.after(now, new Wish.Back(), System.nanoTime()));
    }

    private void change(UnaryOperator<Session> step) {
        var before = session;
        session = step.apply(session);
        if (session.equals(before))
            return;
        news.sessions().put(session);
        boolean in = session.place() instanceof Place.Away(var door) && door == Door.LABORATORY;
        if (in != visit.inLaboratory()) {
            visit = in ? visit.enter() : Visit.exhibit(visit.studies());
            news.visits().put(visit);
        }
        if (before.idle().armed() && !session.idle().armed())
            left.run();
    }
}
