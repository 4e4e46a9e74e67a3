package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.model.Embedding;
import exhibit.story.Chapter;
import exhibit.story.MadePicture;
import java.util.List;
import java.util.Set;

/// A visit in a test: one thing after the other, with the time that passes between.
final class MadeVisit {

    private static final double NANOS = 1e9;
    private static final double FRAME = .05;

    /// A machine's clock may have run for long, and it may stand below zero.
    private static final double START = -5;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 7),
            List.of("en", "de", "fr", "es"), Waiting.USUAL);
    private double seconds = START;
    private Session session = journey.fresh(nanos());

    private long nanos() {
        return Math.round(seconds * NANOS);
    }

    Session session() {
        return session;
    }

    Place place() {
        return session.place();
    }

    double sparsity() {
        return session.experiment().hyperparameters().sparsity();
    }

    MadeVisit does(Action action) {
        session = journey.after(session, action, nanos());
        return this;
    }

    MadeVisit presses(Button button) {
        return does(new Action.Pressed(button));
    }

    MadeVisit asks(Request wish) {
        session = journey.after(session, wish, nanos());
        return this;
    }

    /// A chapter, long enough open to be answered.
    MadeVisit opens(String chapter) {
        asks(new Request.Go(new MenuEntry.ToChapter(chapter(chapter))));
        return waits(1);
    }

    static int chapter(String id) {
        return Chapter.all().stream().map(Chapter::id).toList().indexOf(id);
    }

    MadeVisit waits(double length) {
        for (double until = seconds + length; seconds < until - FRAME / 2;) {
            seconds += FRAME;
            session = journey.at(session, nanos());
        }
        return this;
    }

    /// A picture of what is wanted is shown for a frame.
    MadeVisit sees(Embedding embedding) {
        session = journey.seen(session, MadePicture.of(session.experiment(), embedding), nanos());
        return this;
    }

    /// A picture that keeps some of the things.
    MadeVisit sees(Integer... kept) {
        return sees(MadePicture.keeping(session.experiment().hyperparameters().features(), Set.of(kept)));
    }

    /// What the exhibit does by itself.
    MadeVisit byItself(Action action) {
        session = journey.byItself(session, action);
        return this;
    }
}
