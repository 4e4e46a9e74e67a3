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
            case ControlEvent.Turned(var knob, var detents) -> "turned " + word(knob) + String.format(" %+d", detents);
            case ControlEvent.TurnedTo(var knob, var position) ->
                String.format(Locale.ROOT, "turnedto %s %.4f", word(knob), position);
            case ControlEvent.Pushed(var knob) -> "pushed " + word(knob);
            case ControlEvent.Pressed(var button) -> "pressed " + word(button);
            case ControlEvent.Held(var button) -> "held " + word(button);
            case ControlEvent.Released(var button) -> "released " + word(button);
            case ControlEvent.Lost(var control, var reason) -> "lost " + control.place() + ": " + reason;
            case ControlEvent.Back(var control) -> "back " + control.place();
        };
    }

    /// The event of a line; empty for what no hand can do (lost, back).
    ///
    /// @throws IllegalArgumentException where the line is none of ours
    public static Optional<ControlEvent> parse(String line) {
        var words = line.strip().split(" +", -1);
        if (words[0].equals("lost") || words[0].equals("back")) return Optional.empty();
        boolean numbered = words[0].startsWith("turned");
        if (words.length != (numbered ? 3 : 2))
            throw new IllegalArgumentException("'" + line + "' is no control event");
        return Optional.of(switch (words[0]) {
            case "turned" -> new ControlEvent.Turned(knob(words[1]), Integer.parseInt(words[2]));
            case "turnedto" -> new ControlEvent.TurnedTo(knob(words[1]), Double.parseDouble(words[2]));
            case "pushed" -> new ControlEvent.Pushed(knob(words[1]));
            case "pressed" -> new ControlEvent.Pressed(button(words[1]));
            case "held" -> new ControlEvent.Held(button(words[1]));
            case "released" -> new ControlEvent.Released(button(words[1]));
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
