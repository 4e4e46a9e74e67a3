package exhibit.control;

import exhibit.chapter.Challenge;
import exhibit.chapter.Preset;

/// What a tap asks for, done.
final class Tapped {

    private Tapped() {
    }

    static Session after(Journey journey, Session now, Wish wish, long nanos) {
        return switch (wish) {
            case Wish.Touch _ -> now;
            case Wish.Next _ -> Journey.next(now, nanos);
            case Wish.Menu _ -> now.at(Journey.menu(now.place()));
            case Wish.Back _ -> now.place() instanceof Place.Away ? now.at(new Place.Play(false, 0)) : now;
            case Wish.Language _ -> journey.nextLanguage(now);
            case Wish.Go(var entry) -> journey.went(now, entry, nanos);
            case Wish.Answer _,Wish.Press _ -> now.place() instanceof Place.Story story
                    ? inStory(now, story, wish, nanos)
                    : now;
            case Wish.Take _,Wish.Card _,Wish.Drawer _ -> now.place() instanceof Place.Play play
                    ? inPlay(now, play, wish)
                    : now;
        };
    }

    private static Session inStory(Session now, Place.Story story, Wish wish, long nanos) {
        return switch (wish) {
            case Wish.Answer(var answer) -> StoryHand.answered(now, story, answer, nanos);
            case Wish.Press(var thing) -> StoryHand.pressed(now, story, thing, nanos);
            default -> now;
        };
    }

    private static Session inPlay(Session now, Place.Play play, Wish wish) {
        return switch (wish) {
            case Wish.Take(var preset) -> taken(now, preset);
            case Wish.Card _ ->
                now.at(new Place.Play(play.drawer(), (play.challenge() + 1) % Challenge.ALL.size()));
            case Wish.Drawer _ -> now.at(new Place.Play(!play.drawer(), play.challenge()));
            default -> now;
        };
    }

    private static Session taken(Session now, int preset) {
        return preset < 0 || preset >= Preset.ALL.size()
                ? now
                : now.with(now.experiment().with(Preset.ALL.get(preset).hyperparameters()).again());
    }
}
