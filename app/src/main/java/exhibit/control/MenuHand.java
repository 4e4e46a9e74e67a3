package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;

/// What a hand does in the menu, and where its entries lead: the first knob walks along it, its push opens.
final class MenuHand {

    private MenuHand() {
    }

    /// The menu over what is here; called again, what was here.
    static Place called(Place here) {
        return here instanceof Place.Menu(_, var from) ? from : new Place.Menu(0, here);
    }

    static Session after(Session now, Place.Menu menu, Action.OnKnob action, long nanos) {
        int last = MenuEntry.all().size() - 1;
        return switch (action) {
            case Action.Turned(_, var detents) -> now.at(new Place.Menu(
                    Math.clamp((long) menu.at() + detents, 0, last), menu.from()));
            case Action.TurnedTo(_, var position) ->
                now.at(new Place.Menu((int) Math.round(position * last), menu.from()));
            case Action.Pushed _ -> went(now, MenuEntry.all().get(menu.at()), nanos);
        };
    }

    static Session pressed(SessionReducer journey, Session now, Place.Menu menu, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(new Place.Menu((menu.at() + 1) % MenuEntry.all().size(), menu.from()));
            case SECOND -> went(now, MenuEntry.all().get(menu.at()), nanos);
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    static Session went(Session now, MenuEntry entry, long nanos) {
        return switch (entry) {
            case MenuEntry.ToChapter(var chapter) -> StoryHand.opened(now, chapter, nanos);
            case MenuEntry.ToPlay(var drawer) -> now.at(new Place.Play(drawer, challenge(now.place())));
            case MenuEntry.ToRecipe _ -> now.at(new Place.Recipe(RecipeHand.under(now.place())));
            case MenuEntry.Through(var door) -> now.at(new Place.Away(door));
            case MenuEntry.Ease(var aid) -> now.with(now.comfort().after(aid));
        };
    }

    /// Whoever looks closer, or comes back from there, is still at the same one.
    private static int challenge(Place place) {
        return place instanceof Place.Menu(_, Place.Play(_, var challenge)) ? challenge : 0;
    }
}
