package exhibit;

import exhibit.chapter.Visit;
import exhibit.control.Door;
import exhibit.control.Journey;
import exhibit.control.Place;
import exhibit.control.Robot;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.ControlEvent;
import exhibit.training.Experiment;
import exhibit.view.News;
import java.util.function.UnaryOperator;

/// The visit that is under way, which hands, taps and time change from their threads, one at a time.
final class Visitor {

    private final Journey journey;
    private final News news;
    private final Runnable left;
    private final Robot robot = new Robot();
    private Session session;
    private Visit visit;

    /// @param visit outside the laboratory
    /// @param left what to do when everything went back to the start
    Visitor(Journey journey, Visit visit, News news, Runnable left) {
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

    synchronized Visit visit() {
        return visit;
    }

    /// A control was used.
    synchronized void use(ControlEvent event) {
        var from = session;
        change(now -> journey.after(now, event, System.nanoTime()));
        if (from.place() instanceof Place.Away && from.countdown().isEmpty())
            inLaboratory(event);
    }

    /// Something was asked for on the screen.
    synchronized void ask(Wish wish) {
        change(now -> journey.after(now, wish, System.nanoTime()));
    }

    /// Time passes, once a frame.
    synchronized void tick() {
        long nanos = System.nanoTime();
        if (session.place() instanceof Place.Attract(var since, _, _))
            robot.tick((nanos - since) / 1e9);
        change(now -> journey.at(now, nanos));
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
