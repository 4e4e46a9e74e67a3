package exhibit.control;

import exhibit.hardware.Button;
import exhibit.story.Challenge;
import exhibit.story.Preset;

/// What a tap asks for, done.
final class RequestHandler {

    private RequestHandler() {
    }

    static Session after(SessionReducer journey, Session now, Request wish, long nanos) {
        return switch (wish) {
            case Request.Touch _ -> now;
            case Request.Next _ -> SessionReducer.next(now, nanos);
            case Request.Menu _ -> now.at(MenuHand.called(now.place(), nanos));
            case Request.Back _ -> now.at(back(now.place(), nanos));
            case Request.Language _ -> journey.nextLanguage(now);
            case Request.Go(var entry) -> MenuHand.went(journey, now, entry, nanos);
            case Request.Recipe _ -> now.at(new Place.Recipe(RecipeHand.under(now.place())));
            case Request.Keys _,Request.Type _,Request.Typed _ -> atRecipe(now, wish);
            case Request.Answer _,Request.Press _,Request.Check _,Request.Lift _,Request.Again _ ->
                told(journey, now, wish, nanos);
            case Request.Game _ -> now.place() instanceof Place.Play
                    ? new GameHand(journey.controls()).begun(now, nanos)
                    : now;
            case Request.Take _,Request.Card _,Request.Drawer _,Request.Solved _ ->
                now.place() instanceof Place.Play play
                        ? inPlay(now, play, wish)
                        : now;
        };
    }

    private static Place back(Place here, long nanos) {
        return switch (here) {
            case Place.Away _ -> new Place.Play(false, 0);
            case Place.Recipe(var from) -> MenuHand.resumed(from, nanos);
            case Place.Typing(var recipe, _, _, _) -> recipe;
            case Place.Attract _,Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _,Place.Play _,Place.Menu _ ->
                here;
        };
    }

    private static Session atRecipe(Session now, Request wish) {
        if (wish instanceof Request.Keys && now.place() instanceof Place.Recipe recipe)
            return now.at(new Place.Typing(recipe, "", false, 0));
        if (!(now.place() instanceof Place.Typing typing))
            return now;
        return switch (wish) {
            case Request.Type(var key) -> now.at(RecipeHand.typing(typing, key));
            case Request.Typed _ -> RecipeHand.typed(now, typing);
            default -> now;
        };
    }

    private static Session told(SessionReducer journey, Session now, Request wish, long nanos) {
        return switch (now.place()) {
            case Place.Minute minute when wish instanceof Request.Press(var thing) ->
                MinuteHand.pressed(now, minute, thing);
            case Place.Story story -> inStory(now, story, wish, nanos);
            case Place.Game game -> new GameHand(journey.controls()).after(now, game, wish, nanos);
            case Place.Unmixing place when wish instanceof Request.Again -> UnmixingHand.unmixed(now, place, nanos);
            case Place.Attract _,Place.Minute _,Place.Unmixing _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                now;
        };
    }

    private static Session inStory(Session now, Place.Story story, Request wish, long nanos) {
        return switch (wish) {
            case Request.Answer(var answer) -> StoryHand.answered(now, story, answer, nanos);
            case Request.Press(var thing) -> StoryHand.pressed(now, story, thing, nanos);
            default -> now;
        };
    }

    private static Session inPlay(Session now, Place.Play play, Request wish) {
        return switch (wish) {
            case Request.Take(var preset) -> taken(now, preset);
            case Request.Card _ -> another(now, play);
            case Request.Solved(var met) -> met == play.challenge() ? another(now, play) : now;
            case Request.Drawer _ -> now.at(new Place.Play(!play.drawer(), play.challenge()));
            default -> now;
        };
    }

    /// Another challenge.
    private static Session another(Session now, Place.Play play) {
        return now.at(new Place.Play(play.drawer(), (play.challenge() + 1) % Challenge.all().size()));
    }

    /// The preset after the one that is seen; the first where none is.
    private static Session nextPreset(Session now) {
        var presets = Preset.all().stream().map(Preset::hyperparameters).toList();
        return taken(now, (presets.indexOf(now.experiment().hyperparameters()) + 1) % presets.size());
    }

    private static Session taken(Session now, int preset) {
        return preset < 0 || preset >= Preset.all().size()
                ? now
                : now.with(now.experiment().with(Preset.all().get(preset).hyperparameters()).again());
    }

    /// What a tap on the screen does and no press: larger letters, in free play another challenge or preset, and out of
    /// the game.
    static Session held(Session now, Button button, long nanos) {
        return switch (button) {
            case FOURTH -> now.place() instanceof Place.Attract ? now : now.with(now.comfort().enlarged());
            case FIRST -> now.place() instanceof Place.Play play ? another(now, play) : now;
            case SECOND -> switch (now.place()) {
                case Place.Play _ -> nextPreset(now);
                case Place.Game game -> GameHand.left(now, game, nanos);
                default -> now;
            };
            case THIRD, STAFF_KEY -> now;
        };
    }
}
