package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;

/// What a hand does at the recipe code and at its keys: a knob walks along the keys, its push or the first button types,
/// the second button goes on.
final class RecipeHand {

    private RecipeHand() {
    }

    private static Place.Typing pointing(Place.Typing at, int key) {
        return new Place.Typing(at.recipe(), at.typed(), at.refused(), key);
    }

    /// Where there is no such key, and where all has been typed, nothing changes.
    static Place.Typing typing(Place.Typing at, int key) {
        var typed = at.typed();
        if (key == Place.Typing.TAKE_BACK)
            return new Place.Typing(at.recipe(), typed.substring(0, Math.max(0, typed.length() - 1)), false, key);
        return key < 0 || key > Place.Typing.TAKE_BACK || typed.length() == ExperimentCode.LENGTH
                ? at
                : new Place.Typing(at.recipe(), typed + ExperimentCode.LETTERS.charAt(key), false, key);
    }

    static Session pressed(SessionReducer journey, Session now, Place.Recipe recipe, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(MenuHand.resumed(recipe.from(), nanos));
            case SECOND -> now.at(new Place.Typing(recipe, "", false, 0));
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    static Session after(Session now, Place.Typing typing, Action.OnKnob action) {
        return switch (action) {
            case Action.Turned(_, var detents) ->
                now.at(pointing(typing, (int) Math.floorMod((long) typing.at() + detents, (long) Place.Typing.KEYS)));
            case Action.TurnedTo(_, var position) ->
                now.at(pointing(typing, (int) Math.round(position * (Place.Typing.KEYS - 1))));
            case Action.Pushed _ -> now.at(typing(typing, typing.at()));
        };
    }

    static Session pressed(SessionReducer journey, Session now, Place.Typing typing, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(typing(typing, typing.at()));
            case SECOND -> typed(now, typing);
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    /// Free play with what the code says, from its start; where it says nothing, the same keys.
    static Session typed(Session now, Place.Typing typing) {
        try {
            return now.with(begun(now.experiment(), ExperimentCode.read(typing.typed()))).at(new Place.Play(false, 0));
        } catch (IllegalArgumentException _) {
            return now.at(new Place.Typing(typing.recipe(), typing.typed(), true, typing.at()));
        }
    }

    private static Experiment begun(Experiment now, Experiment read) {
        return now.with(read.hyperparameters()).withSeed(read.seed()).again();
    }

    /// What pages that lie over the exhibit lead back to.
    static Place under(Place here) {
        return switch (here) {
            case Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _,Place.Play _ -> here;
            case Place.Menu(_, var from) -> under(from);
            case Place.Recipe(var from) -> from;
            case Place.Typing(var recipe, _, _, _) -> recipe.from();
            case Place.Attract _,Place.Away _ -> new Place.Play(false, 0);
        };
    }
}
