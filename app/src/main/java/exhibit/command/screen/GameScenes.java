package exhibit.command.screen;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.story.Chapter;
import exhibit.story.DotGame;
import exhibit.training.Snapshot;
import java.util.List;

/// The game, phase by phase, as somebody plays it who says the same as the machine.
record GameScenes(SessionReducer journey, Session opened, Snapshot learned) {

    /// Long enough that the machine plays with what it has.
    private static final long LEARNED = 13_000_000_000L;

    /// The chapter that is the game.
    static Chapter chapter() {
        return Chapter.of(Chapter.Kind.GAME);
    }

    List<VisitScene> all() {
        var covered = journey.at(opened, LEARNED);
        var picked = picked(covered);
        var said = asks(picked, new Request.Check());
        var neighbours = asks(picked(played(covered, 2)), new Request.Check());
        var trapped = asks(picked(played(covered, DotGame.ROUNDS - 1)), new Request.Check());
        return List.of(scene("game-covered", covered), scene("game-picked", picked), scene("game-said", said),
                scene("game-neighbours", asks(neighbours, new Request.Lift())),
                scene("game-trap", trapped), scene("game-over", asks(trapped, new Request.Lift())));
    }

    private VisitScene scene(String name, Session now) {
        return new VisitScene(name, now, learned);
    }

    /// So many rounds later.
    private Session played(Session now, int rounds) {
        for (int round = 0; round < rounds; round++)
            now = asks(asks(asks(picked(now), new Request.Check()), new Request.Lift()), new Request.Lift());
        return now;
    }

    private Session picked(Session now) {
        if (now.place() instanceof Place.Game place)
            for (int thing : place.game().draw(learned.embedding()).machine().stream().sorted().toList())
                now = asks(now, new Request.Press(thing));
        return now;
    }

    private Session asks(Session now, Request wish) {
        return journey.after(now, wish, LEARNED);
    }
}
