package exhibit.view.menu;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.story.Chapter;
import exhibit.training.ExperimentCode;
import exhibit.training.Snapshot;
import java.util.Set;
import java.util.TreeSet;

/// What a visit leaves on the screen and nowhere else: which chapters were seen, which code was typed, and the ways that
/// the arrows took. Ends with the visit. For the JavaFX thread.
public final class Keepsake {

    private final Set<Integer> done = new TreeSet<>();
    private final TipPaths paths = new TipPaths();
    private String typed = "";
    private String came = "";

    public void see(Session now) {
        switch (now.place()) {
            case Place.Story story when !story.asking() -> done.add(story.at());
            case Place.Typing typing -> typed = typing.typed();
            case Place.Play _ -> arrive(now);
            case Place.Game game when game.game().isOver() -> done.add(Chapter.all().indexOf(game.chapter()));
            case Place.Unmixing unmixing when unmixing.search().isStarted() ->
                done.add(Chapter.all().indexOf(unmixing.chapter()));
            case Place.Story _,Place.Game _,Place.Unmixing _,Place.Minute _,Place.Attract _,Place.Menu _,Place.Recipe _,Place.Away _ ->
                {
                } // nothing to keep
        }
    }

    /// From the keys into free play: what is there was typed, or something else was chosen instead.
    private void arrive(Session now) {
        if (ExperimentCode.of(now.experiment()).filter(typed::equals).isPresent())
            came = typed;
        typed = "";
    }

    public void see(Snapshot snapshot) {
        paths.add(snapshot);
    }

    /// Whether a chapter's question was closed, so that its answer was there to be seen.
    boolean done(int chapter) {
        return done.contains(chapter);
    }

    /// Whether a code was typed by this visitor.
    boolean came(String code) {
        return came.equals(code);
    }

    TipPaths paths() {
        return paths;
    }
}
