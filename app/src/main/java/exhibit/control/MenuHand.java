package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.story.Chapter;

/// What a hand does in the menu, and where its entries lead: the first knob walks along it, its push opens.
final class MenuHand {

    private MenuHand() {
    }

    /// The menu over what is here; called again, what was here.
    static Place called(Place here, long nanos) {
        return here instanceof Place.Menu(_, var from) ? resumed(from, nanos) : new Place.Menu(0, here);
    }

    /// What was covered is seen from now on: a screen stands as long as it would have, and nobody answers a question
    /// that has just come back.
    static Place resumed(Place from, long nanos) {
        return switch (from) {
            case Place.Minute(var at, _, var own, var touched) -> new Place.Minute(at, nanos, own, touched);
            case Place.Story story when story.asking() -> story.with(StoryProgress.asked(nanos));
            case Place.Game(var game, _, var free) -> new Place.Game(game, nanos, free);
            case Place.Unmixing(var search, _) -> new Place.Unmixing(search, nanos);
            case Place.Attract _,Place.Story _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                from;
        };
    }

    static Session after(SessionReducer journey, Session now, Place.Menu menu, Action.OnKnob action, long nanos) {
        int last = MenuEntry.all().size() - 1;
        return switch (action) {
            case Action.Turned(_, var detents) -> now.at(new Place.Menu(
                    Math.clamp((long) menu.at() + detents, 0, last), menu.from()));
            case Action.TurnedTo(_, var position) ->
                now.at(new Place.Menu((int) Math.round(position * last), menu.from()));
            case Action.Pushed _ -> went(journey, now, MenuEntry.all().get(menu.at()), nanos);
        };
    }

    static Session pressed(SessionReducer journey, Session now, Place.Menu menu, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(new Place.Menu((menu.at() + 1) % MenuEntry.all().size(), menu.from()));
            case SECOND -> went(journey, now, MenuEntry.all().get(menu.at()), nanos);
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    static Session went(SessionReducer journey, Session now, MenuEntry entry, long nanos) {
        return switch (entry) {
            case MenuEntry.ToChapter(var chapter) -> chapter(journey, now, chapter, nanos);
            case MenuEntry.ToPlay(var drawer) -> now.at(new Place.Play(drawer, challenge(now.place())));
            case MenuEntry.ToRecipe _ -> now.at(new Place.Recipe(RecipeHand.under(now.place())));
            case MenuEntry.Through(var door) -> now.at(new Place.Away(door));
            case MenuEntry.Ease(var aid) -> now.with(now.comfort().after(aid));
        };
    }

    /// Who comes to the game from free play, plays it with what is learned there.
    private static Session chapter(SessionReducer journey, Session now, int chapter, long nanos) {
        boolean plays = now.place() instanceof Place.Menu(_, Place.Play _);
        return plays && Chapter.all().get(chapter).isGame()
                ? new GameHand(journey.controls()).begun(now, nanos)
                : StoryHand.opened(now, chapter, nanos);
    }

    /// Whoever looks closer, or comes back from there, is still at the same one.
    private static int challenge(Place place) {
        return place instanceof Place.Menu(_, Place.Play(_, var challenge)) ? challenge : 0;
    }
}
