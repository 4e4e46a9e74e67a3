package exhibit.hardware;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The right side of a wiring line: a kind and its settings, `encoder a=5 b=6 push=13`. Every method refuses with what
/// is allowed.
record WiringSettings(String kind, Map<String, String> values) {

    private static final String KNOBS = "a knob is 'encoder a= b= [push=] [steps=] [light=]', "
            + "'ads1115 bus= address= channel= [light=]' or 'mcp3008 bus= chip= channel= [light=]'";
    private static final String BUTTONS = "a button is 'button pin= [light=]'";

    static WiringSettings of(String text) {
        var words = text.strip().split("\\s+", -1);
        var values = new LinkedHashMap<String, String>();
        for (int w = 1; w < words.length; w++) {
            var pair = words[w].split("=", -1);
            if (pair.length != 2)
                throw new IllegalArgumentException("'" + words[w] + "' is not of the form name=value");
            if (values.put(pair[0], pair[1]) != null)
                throw new IllegalArgumentException("'" + pair[0] + "' is given twice");
        }
        return new WiringSettings(words[0], values);
    }

    Part knob() {
        return switch (kind) {
            case "encoder" -> encoder();
            case "ads1115" -> ads1115();
            case "mcp3008" -> mcp3008();
            default -> throw new IllegalArgumentException("'" + kind + "' is no knob; " + KNOBS);
        };
    }

    Part button() {
        if (!kind.equals("button")) throw new IllegalArgumentException("'" + kind + "' is no button; " + BUTTONS);
        only("button", "pin", "light");
        return new Part.Switch(pin("pin"), pinOrNone("light"));
    }

    private Part encoder() {
        only("encoder", "a", "b", "push", "steps", "light");
        int steps = values.containsKey("steps") ? number("steps", 1, 4) : 4;
        if (steps == 3)
            throw new IllegalArgumentException("'steps=3' is not allowed; quarter steps per detent are 1, 2 or 4");
        return new Part.Encoder(pin("a"), pin("b"), pinOrNone("push"), steps, pinOrNone("light"));
    }

    private Part ads1115() {
        only("ads1115", "bus", "address", "channel", "light");
        return new Part.Ads1115(number("bus", 0, 22), number("address", 0x48, 0x4b), number("channel", 0, 3),
                pinOrNone("light"));
    }

    private Part mcp3008() {
        only("mcp3008", "bus", "chip", "channel", "light");
        return new Part.Mcp3008(number("bus", 0, 1), number("chip", 0, 1), number("channel", 0, 7), pinOrNone("light"));
    }

    /// Refuses another kind and every setting it does not know.
    void only(String wanted, String... names) {
        if (!kind.equals(wanted)) throw new IllegalArgumentException("'" + kind + "' is not '" + wanted + "'");
        var allowed = Set.of(names);
        for (var name : values.keySet())
            if (!allowed.contains(name))
                throw new IllegalArgumentException(
                        "'" + name + "' means nothing to '" + kind + "'; allowed are " + String.join(", ", names));
    }

    String word(String name) {
        var value = values.get(name);
        if (value == null || value.isEmpty()) throw new IllegalArgumentException("'" + name + "=' is missing");
        return value;
    }

    /// A whole number, decimal or 0x.
    int number(String name, int least, int most) {
        var value = word(name);
        try {
            int number = Integer.decode(value);
            if (least <= number && number <= most) return number;
        } catch (NumberFormatException _) {
            // the sentence below says all
        }
        var range = least >= 0x10
                ? "0x" + Integer.toHexString(least) + " to 0x" + Integer.toHexString(most)
                : least + " to " + most;
        throw new IllegalArgumentException("'" + name + "=" + value + "' is not a number from " + range);
    }

    private int pin(String name) {
        return number(name, 0, Header.LAST_BCM);
    }

    private OptionalInt pinOrNone(String name) {
        return values.containsKey(name) ? OptionalInt.of(pin(name)) : OptionalInt.empty();
    }
}
