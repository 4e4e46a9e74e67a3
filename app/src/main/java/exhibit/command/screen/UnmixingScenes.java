package exhibit.command.screen;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.story.Chapter;
import exhibit.story.DictionarySearch;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import java.util.List;

/// What was mixed, unmixed at several prices.
record UnmixingScenes(SessionReducer journey, Session opened, Snapshot learned) {

    /// Long enough that what the machine has is unmixed.
    private static final long LEARNED = 13_000_000_000L;

    /// While arrows are on their way, and longer than any is.
    private static final int ON_THE_WAY = 120;
    private static final int WHOLE = 10_000;

    /// The chapter in which that is done.
    static Chapter chapter() {
        return Chapter.of(Chapter.Kind.UNMIXING);
    }

    List<VisitScene> all() {
        var mixed = journey.at(opened, LEARNED);
        return List.of(new VisitScene(chapter().id() + "-ask", mixed, learned),
                searched("-search", unmixed(mixed), ON_THE_WAY),
                searched("-low", turned(mixed, -1), WHOLE), searched("-high", turned(mixed, 2), WHOLE),
                searched("", unmixed(mixed), WHOLE));
    }

    private Session turned(Session now, int detents) {
        return unmixed(journey.after(now, new Action.Turned(Knob.FIRST, detents), LEARNED));
    }

    private Session unmixed(Session now) {
        return journey.after(now, new Request.Again(), LEARNED);
    }

    private VisitScene searched(String name, Session now, int steps) {
        var seen = OfflineRun.unmixed(opened.experiment(), search(now).task().orElseThrow(), steps);
        return new VisitScene(chapter().id() + name, journey.seen(now, seen.getLast(), LEARNED), seen);
    }

    private static DictionarySearch search(Session now) {
        return now.place() instanceof Place.Unmixing place ? place.search() : DictionarySearch.begun();
    }
}
