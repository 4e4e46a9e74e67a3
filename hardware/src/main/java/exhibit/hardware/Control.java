package exhibit.hardware;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One thing on the table.
public sealed interface Control permits Knob, Button {

    /// All there are: the knobs, then the buttons, each from the left, and the staff key.
    static List<Control> all() {
        return Stream.<Control>concat(Stream.of(Knob.values()), Stream.of(Button.values())).toList();
    }

    /// All that a visitor can reach, in the same order.
    static List<Control> forVisitors() {
        return all().stream().filter(control -> control != Button.STAFF_KEY).toList();
    }

    String name();

    /// The keys that stand for it on a keyboard, capital letters or digits.
    String keys();

    /// Its place, as it is written in files and reports: "first knob", "staff key".
    default String place() {
        var word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return this instanceof Knob ? word + " knob" : this == Button.STAFF_KEY ? word : word + " button";
    }
}
