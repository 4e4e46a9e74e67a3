package exhibit.view.game;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.story.Chapter;
import exhibit.story.DotGame;
import exhibit.story.DotRound;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.ExhibitScreen;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Scene;

/// The game as somebody plays it who says the same as the machine.
///
/// @param learned what the machine knows
/// @param seed of what comes
/// @param silent whether nothing is picked at all
record Plays(Snapshot learned, long seed, boolean silent) {

    private static final SessionReducer JOURNEY = new SessionReducer(new Controls(() -> 3), Words.languages(),
            Waiting.USUAL);
    private static final long LEARNED = 13_000_000_000L;

    Plays(Snapshot learned, long seed) {
        this(learned, seed, false);
    }

    Session learning() {
        int at = IntStream.range(0, Chapter.all().size()).filter(i -> Chapter.all().get(i).isGame()).findFirst()
                .orElseThrow();
        return JOURNEY.after(JOURNEY.fresh(0), new Request.Go(new MenuEntry.ToChapter(at)), seed);
    }

    /// @param round from 0
    Session covered(int round) {
        var now = JOURNEY.at(learning(), seed + LEARNED);
        for (int before = 0; before < round; before++)
            now = asks(asks(asks(picked(now), new Request.Check()), new Request.Lift()), new Request.Lift());
        return now;
    }

    Session said(int round) {
        return asks(picked(covered(round)), new Request.Check());
    }

    Session lifted(int round) {
        return asks(said(round), new Request.Lift());
    }

    List<Session> phases() {
        int last = DotGame.ROUNDS - 1;
        return List.of(learning(), covered(0), picked(covered(2)), said(0), lifted(2), said(last), lifted(last));
    }

    Session picked(Session now) {
        for (int thing : silent ? Set.<Integer>of() : draw(now).machine())
            now = asks(now, new Request.Press(thing));
        return now;
    }

    Session asks(Session now, Request wish) {
        return JOURNEY.after(now, wish, seed + LEARNED);
    }

    static DotGame game(Session now) {
        return now.place() instanceof Place.Game place ? place.game() : DotGame.begun(-1);
    }

    DotRound draw(Session now) {
        return game(now).draw(learned.embedding());
    }

    ExhibitScreen screen(Session now, int width, int height) {
        var screen = Fx.ask(() -> Samples.screen(now.language()));
        Fx.await(() -> {
            new Scene(screen.node(), width, height);
            screen.show(learned);
        });
        show(screen, now);
        return screen;
    }

    static void show(ExhibitScreen screen, Session now) {
        Fx.await(() -> {
            screen.show(now);
            lay(screen);
        });
    }

    /// The first pass gives the letters their sizes, the second their places.
    static void lay(ExhibitScreen screen) {
        for (int pass = 0; pass < 2; pass++) {
            screen.node().applyCss();
            screen.node().layout();
        }
    }
}
