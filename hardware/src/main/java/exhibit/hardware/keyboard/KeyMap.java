package exhibit.hardware.keyboard;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys that somebody chose for the controls, each as [KeyPress#name] names it. Where none was chosen, the key that
/// stands in its place does it.
///
/// @param keys what was chosen for each deed
public record KeyMap(Map<Action, String> keys) {

    /// Nothing was chosen.
    public static final KeyMap NOTHING = new KeyMap(Map.of());

    /// All deeds that a key can do, in the order in which they are asked for.
    public static final List<Action> DEEDS = Control.all().stream().flatMap(KeyMap::deeds).toList();

    private static final String HEADER = "# The keys of a keyboard, as they were learned: deed = what the key writes, "
            + "or what it is\n";

    public KeyMap {
        keys = Map.copyOf(keys);
    }

    private static Stream<Action> deeds(Control control) {
        return switch (control) {
            case Knob knob -> Stream.of(new Action.Turned(knob, 1), new Action.Turned(knob, -1),
                    new Action.Pushed(knob));
            case Button button -> Stream.of(new Action.Pressed(button));
        };
    }

    /// @param text as [#asText] writes it
    /// @throws IllegalArgumentException naming the line and what is allowed
    public static KeyMap parse(String text) {
        var keys = new HashMap<Action, String>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            int middle = line.indexOf('=');
            var deed = DEEDS.stream().filter(one -> word(one).equals(line.substring(0, Math.max(0, middle)).strip()))
                    .findFirst();
            var key = line.substring(middle + 1).strip();
            if (deed.isEmpty() || key.isEmpty())
                throw new IllegalArgumentException("line " + number + ": '" + line
                        + "' is not of the form 'first knob right = q' (right, left, push; a button has none of them)");
            keys.put(deed.get(), key);
        }
        return new KeyMap(keys);
    }

    /// A line a deed: `first knob right = q`.
    public String asText() {
        return DEEDS.stream().filter(keys::containsKey).map(deed -> word(deed) + " = " + keys.get(deed) + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String word(Action deed) {
        return switch (deed) {
            case Action.Turned(var knob, var detents) -> knob.place() + (detents > 0 ? " right" : " left");
            case Action.Pushed(var knob) -> knob.place() + " push";
            case Action.Pressed(var button) -> button.place();
            case Action.TurnedTo _,Action.Held _,Action.Released _ -> throw new IllegalArgumentException(deed + "");
        };
    }

    /// What the key does, where it was chosen.
    Optional<Action> deed(KeyPress press) {
        return DEEDS.stream().filter(deed -> press.name().equals(keys.get(deed))).findFirst();
    }

    /// The map with one more key.
    KeyMap with(Action deed, String key) {
        var more = new LinkedHashMap<>(keys);
        more.put(deed, key);
        return new KeyMap(more);
    }
}
