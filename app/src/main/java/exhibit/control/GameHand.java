package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.story.Chapter;
import exhibit.story.DotGame;

/// What a hand does in the game, and what happens there by itself: a knob points at a thing, its push picks it, and the
/// second button goes on.
record GameHand(Controls controls) {

    private static final double NANOS = 1e9;

    /// So long both answers stand before the cover goes by itself.
    private static final double SAID_SECONDS = 4;

    /// So long what is under it is seen; the end stays.
    private static final double LIFTED_SECONDS = 6;

    /// So long the machine may learn before it plays with what it has.
    private static final double LEARNING_SECONDS = 12;

    /// The game as it is played from free play, with what is learned there.
    Session begun(Session now, long nanos) {
        return now.at(Place.Game.begun(controls.luck().getAsLong(), true, nanos));
    }

    Session turned(Session now, Place.Game place, Action.OnKnob action, long nanos) {
        int things = now.experiment().hyperparameters().features();
        var game = place.game();
        return switch (action) {
            case Action.Turned(_, var detents) -> now.at(place.with(game.pointing(
                    (int) Math.floorMod((long) game.pointed() + detents, (long) things)), nanos));
            case Action.TurnedTo(_, var position) -> now.at(place.with(game.pointing(
                    (int) Math.round(position * (things - 1))), nanos));
            case Action.Pushed _ -> picked(now, place, game.pointed(), nanos);
        };
    }

    Session pressed(SessionReducer journey, Session now, Place.Game place, Button button, long nanos) {
        return switch (button) {
            case FIRST -> again(now, place, nanos);
            case SECOND -> place.game().isOver() ? left(now, place, nanos) : now.at(on(place, nanos));
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    static Session picked(Session now, Place.Game place, int thing, long nanos) {
        return thing < 0 || thing >= now.experiment().hyperparameters().features()
                ? now
                : now.at(place.with(place.game().picking(thing), nanos));
    }

    Session after(Session now, Place.Game place, Request wish, long nanos) {
        return switch (wish) {
            case Request.Press(var thing) -> picked(now, place, thing, nanos);
            case Request.Check _ -> now.at(place.with(place.game().checked(), nanos));
            case Request.Lift _ -> now.at(place.with(place.game().lifted().equals(place.game())
                    ? place.game().onward()
                    : place.game().lifted(), nanos));
            case Request.Again _ -> again(now, place, nanos);
            default -> now;
        };
    }

    private Session again(Session now, Place.Game place, long nanos) {
        return now.at(place.with(place.game().again(controls.luck().getAsLong()), nanos));
    }

    /// Whatever comes next in a round.
    private static Place.Game on(Place.Game place, long nanos) {
        var game = place.game();
        return place.with(switch (game.phase()) {
            case LEARNING -> game;
            case COVERED -> game.checked();
            case SAID -> game.lifted();
            case LIFTED -> game.onward();
        }, nanos);
    }

    /// On with the story, or back to free play.
    static Session left(Session now, Place.Game place, long nanos) {
        return place.free()
                ? now.at(new Place.Play(false, 0))
                : StoryHand.following(now, Chapter.all().indexOf(place.chapter()), nanos);
    }

    /// Time passes: whoever waits sees how it goes on.
    static Session at(Session now, Place.Game place, long nanos) {
        double seconds = (nanos - place.since()) / NANOS;
        return switch (place.game().phase()) {
            case LEARNING -> seconds < LEARNING_SECONDS ? now : now.at(ready(place, nanos));
            case COVERED -> now;
            case SAID -> seconds < SAID_SECONDS ? now : now.at(on(place, nanos));
            case LIFTED -> seconds < LIFTED_SECONDS ? now : now.at(on(place, nanos));
        };
    }

    static Place.Game ready(Place.Game place, long nanos) {
        return place.with(place.game().ready(), nanos);
    }

    /// Whether it may learn still.
    static boolean learns(Place.Game place) {
        return place.game().phase() == DotGame.Phase.LEARNING;
    }
}
