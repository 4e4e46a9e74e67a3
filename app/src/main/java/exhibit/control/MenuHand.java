package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;

/// What a hand does in the menu: the first knob walks along it, its push opens.
final class MenuHand {

    private MenuHand() {
    }

    static Session after(SessionReducer journey, Session now, Place.Menu menu, Action.OnKnob action, long nanos) {
        int last = MenuEntry.all().size() - 1;
        return switch (action) {
            case Action.Turned(_, var detents) -> now.at(new Place.Menu(
                    Math.clamp((long) menu.at() + detents, 0, last), menu.from()));
            case Action.TurnedTo(_, var position) ->
                now.at(new Place.Menu((int) Math.round(position * last), menu.from()));
            case Action.Pushed _ -> journey.went(now, MenuEntry.all().get(menu.at()), nanos);
        };
    }

    static Session pressed(SessionReducer journey, Session now, Place.Menu menu, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(new Place.Menu((menu.at() + 1) % MenuEntry.all().size(), menu.from()));
            case SECOND -> journey.went(now, MenuEntry.all().get(menu.at()), nanos);
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }
}
