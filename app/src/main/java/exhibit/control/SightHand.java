package exhibit.control;

import exhibit.story.StoryLine;
import exhibit.training.Snapshot;
import java.util.List;

/// What a picture that is shown makes of a visit: an answer was seen, two things come that lie apart, the machine can
/// play.
final class SightHand {

    private static final double NANOS = 1e9;

    /// So long after the question what is seen is still on its way to the answer.
    private static final double SHORTEST_SECONDS = 3;

    private SightHand() {
    }

    /// @param seen what is shown; of another experiment than the one that is wanted it says nothing yet
    static Session seen(Session now, Snapshot seen, long nanos) {
        if (!seen.experiment().equals(now.experiment()))
            return now;
        return switch (now.place()) {
            case Place.Story story -> inStory(now, pressed(story, seen, nanos), seen, nanos);
            case Place.Game game when GameHand.learns(game) && isReady(game, seen) ->
                now.at(GameHand.ready(game, nanos));
            case Place.Unmixing place -> UnmixingHand.seen(now, place, seen, nanos);
            case Place.Attract _,Place.Minute _,Place.Game _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                now;
        };
    }

    private static boolean isReady(Place.Game game, Snapshot seen) {
        return game.free() || StoryLine.isSeen(game.chapter(), seen);
    }

    private static Session inStory(Session now, Place.Story story, Snapshot seen, long nanos) {
        boolean shown = !story.asking() && !story.answered() && (story.own() || story.progress().beats() > 0)
                && (nanos - story.progress().since()) / NANOS >= SHORTEST_SECONDS
                && StoryLine.isSeen(story.chapter(), seen);
        return now.at(shown ? story.with(story.progress().answered()) : story);
    }

    /// Where things come by themselves, those that lie as the chapter wants it. Its question is asked from then on.
    private static Place.Story pressed(Place.Story story, Snapshot seen, long nanos) {
        if (!story.chapter().presses() || story.own())
            return story;
        var coming = story.pressing().things(seen.embedding());
        if (coming.equals(story.pressed()))
            return story;
        var next = story.with(story.input().pressing(List.copyOf(coming)));
        return story.asking() && story.pressed().isEmpty() ? next.with(StoryProgress.asked(nanos)) : next;
    }
}
