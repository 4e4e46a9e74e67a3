package exhibit.hardware;

import java.util.Locale;
import java.util.Optional;

/// Control events as lines of text, for recordings, reports and tests: "turned first 1", "turnedto second 0.412",
/// "pressed third", "pushed first", "lost first knob: ...", "back first knob".
public final class EventText {

    private EventText() {
    }

    public static String of(ControlEvent event) {
        return switch (event) {
            case Hand(_, var action) -> of(action);
            case Fault.Lost(var control, var reason) -> "lost " + control.place() + ": " + reason;
            case Fault.Back(var control) -> "back " + control.place();
        };
    }

    private static String of(Action action) {
        return switch (action) {
            case Action.Turned(var knob, var detents) ->
                String.format(Locale.ROOT, "turned %s %+d", word(knob), detents);
            case Action.TurnedTo(var knob, var position) ->
                String.format(Locale.ROOT, "turnedto %s %.4f", word(knob), position);
            case Action.Pushed(var knob) -> "pushed " + word(knob);
            case Action.Pressed(var button) -> "pressed " + word(button);
            case Action.Held(var button) -> "held " + word(button);
            case Action.Released(var button) -> "released " + word(button);
        };
    }

    /// What a hand did, of a line; empty for what no hand can do (lost, back).
    ///
    /// @throws IllegalArgumentException where the line is none of ours
    public static Optional<Action> parse(String line) {
        var words = line.strip().split(" +", -1);
        if (words[0].equals("lost") || words[0].equals("back")) return Optional.empty();
        boolean numbered = words[0].startsWith("turned");
        if (words.length != (numbered ? 3 : 2))
            throw new IllegalArgumentException("'" + line + "' is no control event");
        return Optional.of(switch (words[0]) {
            case "turned" -> new Action.Turned(knob(words[1]), Integer.parseInt(words[2]));
            case "turnedto" -> new Action.TurnedTo(knob(words[1]), Double.parseDouble(words[2]));
            case "pushed" -> new Action.Pushed(knob(words[1]));
            case "pressed" -> new Action.Pressed(button(words[1]));
            case "held" -> new Action.Held(button(words[1]));
            case "released" -> new Action.Released(button(words[1]));
            default -> throw new IllegalArgumentException("'" + line + "' is no control event");
        });
    }

    private static String word(Control control) {
        return control.name().toLowerCase(Locale.ROOT);
    }

    private static Knob knob(String word) {
        return Knob.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Button button(String word) {
        return Button.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
