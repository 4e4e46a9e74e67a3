package exhibit.control;

import exhibit.hardware.Action;
import exhibit.story.MinuteScreen;

/// The first hand after nobody was there. A knob goes on from what is seen, a thing lights, everything else opens the
/// first minute; nothing answers a question, for none was there.
record Waking(SessionReducer journey) {

    Session after(Session now, Action action, long nanos) {
        return switch (action) {
            case Action.OnKnob knob ->
                new MinuteHand(journey.controls()).turned(now, MinuteScreen.KNOB, knob, nanos);
            case Action.Pressed(var button) when button == SessionReducer.LANGUAGE || button == SessionReducer.MENU ->
                journey.pressed(MinuteHand.opened(now, nanos), button, nanos);
            case Action.Pressed _,Action.Held _,Action.Released _ -> MinuteHand.opened(now, nanos);
        };
    }

    Session after(Session now, Request wish, long nanos) {
        return switch (wish) {
            case Request.Press(var thing) when 0 <= thing && thing < now.experiment().hyperparameters().features() ->
                MinuteHand.touched(now, thing, nanos);
            case Request.Next _,Request.Press _,Request.Answer _ -> MinuteHand.opened(now, nanos);
            default -> RequestHandler.after(journey, MinuteHand.opened(now, nanos), wish, nanos);
        };
    }
}
