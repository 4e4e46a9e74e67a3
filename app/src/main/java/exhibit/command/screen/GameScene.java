package exhibit.command.screen;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.story.DotGame;
import exhibit.story.DotGame.Phase;
import exhibit.training.Snapshot;
import java.util.List;

/// The last round of the game, in which a visitor says what the machine says.
///
/// @param opened at the game
/// @param seen what the machine has learned
record GameScene(SessionReducer journey, Session opened, Snapshot seen) {

    /// So late the machine plays with what it has learned.
    private static final long LEARNED_NANOS = 13_000_000_000L;

    /// @param phase how far the round is
    Session at(Phase phase) {
        var now = journey.at(opened, LEARNED_NANOS);
        for (int round = 1; round < DotGame.ROUNDS; round++)
            now = does(now, new Request.Check(), new Request.Lift(), new Request.Lift());
        if (phase == Phase.COVERED) return now;
        for (int thing : trap(now))
            now = does(now, new Request.Press(thing));
        now = does(now, new Request.Check());
        return phase == Phase.SAID ? now : does(now, new Request.Lift());
    }

    private Iterable<Integer> trap(Session now) {
        return now.place() instanceof Place.Game(var game, _, _)
                ? game.draw(seen.embedding()).machine()
                : List.of();
    }

    private Session does(Session now, Request... wishes) {
        for (var wish : wishes)
            now = journey.after(now, wish, 0);
        return now;
    }
}
