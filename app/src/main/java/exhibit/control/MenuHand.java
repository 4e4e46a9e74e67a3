package exhibit.control;

import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;

/// What a hand does in the menu: the first knob walks along it, its push opens.
final class MenuHand {

    private MenuHand() {
    }

    static Session after(Journey journey, Session now, Place.Menu menu, ControlEvent event, long nanos) {
        int last = Entry.all().size() - 1;
        return switch (event) {
            case ControlEvent.Turned(_, var detents) -> now.at(new Place.Menu(
                    Math.clamp((long) menu.at() + detents, 0, last), menu.from()));
            case ControlEvent.TurnedTo(_, var position) ->
                now.at(new Place.Menu((int) Math.round(position * last), menu.from()));
            case ControlEvent.Pushed _ -> journey.went(now, Entry.all().get(menu.at()), nanos);
            case ControlEvent.Pressed(var button) -> pressed(journey, now, menu, button, nanos);
            case ControlEvent.Held _,ControlEvent.Released _,ControlEvent.Lost _,ControlEvent.Back _ -> now;
        };
    }

    private static Session pressed(Journey journey, Session now, Place.Menu menu, Button button, long nanos) {
        return switch (button) {
            case FIRST -> now.at(new Place.Menu((menu.at() + 1) % Entry.all().size(), menu.from()));
            case SECOND -> journey.went(now, Entry.all().get(menu.at()), nanos);
            case THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }
}
