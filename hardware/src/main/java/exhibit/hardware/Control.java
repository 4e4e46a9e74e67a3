package exhibit.hardware;

import java.util.Locale;

/// One thing on the table.
public sealed interface Control permits Knob, Button {

    String name();

    /// Its place, as it is written in files and reports: "first knob", "staff key".
    default String place() {
        var word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return this instanceof Knob ? word + " knob" : this == Button.STAFF_KEY ? word : word + " button";
    }
}
