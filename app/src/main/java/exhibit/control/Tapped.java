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
            case Wish.Back _ -> now.at(back(now.place()));
            case Wish.Language _ -> journey.nextLanguage(now);
            case Wish.Go(var entry) -> journey.went(now, entry, nanos);
            case Wish.Recipe _ -> now.at(new Place.Recipe(RecipeHand.under(now.place())));
            case Wish.Keys _,Wish.Type _,Wish.Typed _ -> atRecipe(now, wish);
            case Wish.Answer _,Wish.Press _ -> now.place() instanceof Place.Story story
                    ? inStory(now, story, wish, nanos)
                    : now;
            case Wish.Take _,Wish.Card _,Wish.Drawer _ -> now.place() instanceof Place.Play play
                    ? inPlay(now, play, wish)
                    : now;
        };
    }

    private static Place back(Place here) {
        return switch (here) {
            case Place.Away _ -> new Place.Play(false, 0);
            case Place.Recipe(var from) -> from;
            case Place.Typing(var recipe, _, _, _) -> recipe;
            case Place.Attract _,Place.Story _,Place.Play _,Place.Menu _ -> here;
        };
    }

    private static Session atRecipe(Session now, Wish wish) {
        if (wish instanceof Wish.Keys && now.place() instanceof Place.Recipe recipe)
            return now.at(new Place.Typing(recipe, "", false, 0));
        if (!(now.place() instanceof Place.Typing typing))
            return now;
        return switch (wish) {
            case Wish.Type(var key) -> now.at(typing.typing(key));
            case Wish.Typed _ -> RecipeHand.typed(now, typing);
            default -> now;
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
            case Wish.Card _ -> another(now, play);
            case Wish.Drawer _ -> now.at(new Place.Play(!play.drawer(), play.challenge()));
            default -> now;
        };
    }

    /// Another challenge.
    static Session another(Session now, Place.Play play) {
        return now.at(new Place.Play(play.drawer(), (play.challenge() + 1) % Challenge.ALL.size()));
    }

    /// The preset after the one that is seen; the first where none is.
    static Session nextPreset(Session now) {
        var presets = Preset.ALL.stream().map(Preset::hyperparameters).toList();
        return taken(now, (presets.indexOf(now.experiment().hyperparameters()) + 1) % presets.size());
    }

    private static Session taken(Session now, int preset) {
        return preset < 0 || preset >= Preset.ALL.size()
                ? now
                : now.with(now.experiment().with(Preset.ALL.get(preset).hyperparameters()).again());
    }
}
