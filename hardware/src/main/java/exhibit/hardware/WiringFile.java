package exhibit.hardware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a wiring file: a line a control, `knob.first = encoder a=5 b=6 push=13`. All that is wrong is told at once.
final class WiringFile {

    private static final Map<String, Control> CONTROLS = controls();

    private final String file;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Control, Part> parts = new LinkedHashMap<>();
    private final Map<Control, Integer> lines = new HashMap<>();
    private Optional<Wiring.Strip> strip = Optional.empty();

    private WiringFile(String file) {
        this.file = file;
    }

    /// @throws WiringException with a sentence for each thing that is wrong
    static Wiring parse(String file, String text) {
        return new WiringFile(file).parse(text);
    }

    private static Map<String, Control> controls() {
        var controls = new LinkedHashMap<String, Control>();
        Control.all().forEach(control -> controls.put(key(control), control));
        return Collections.unmodifiableMap(controls);
    }

    /// "knob.first", "button.second", "staff.key".
    static String key(Control control) {
        var word = control.name().toLowerCase(Locale.ROOT);
        return control == Button.STAFF_KEY ? "staff.key" : (control instanceof Knob ? "knob." : "button.") + word;
    }

    private Wiring parse(String text) {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) continue;
            try {
                line(line, number);
            } catch (IllegalArgumentException e) {
                wrong.add(file + ", line " + number + ": " + e.getMessage());
            }
        }
        var wiring = new Wiring(parts, strip);
        if (wrong.isEmpty() && parts.isEmpty())
            wrong.add(file + ": there is no control; allowed are " + String.join(", ", CONTROLS.keySet()));
        checkPins(wiring);
        if (!wrong.isEmpty()) throw new WiringException(wrong);
        return wiring;
    }

    private void line(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0)
            throw new IllegalArgumentException("there is no '='; a line is written knob.first = encoder a=5 b=6");
        var key = line.substring(0, equals).strip();
        var value = WiringSettings.of(line.substring(equals + 1));
        if (key.equals("lights")) {
            if (strip.isPresent()) throw new IllegalArgumentException("'lights' stands here for the second time");
            strip = Optional.of(strip(value));
        } else
            add(control(key), value, number);
    }

    private void add(Control control, WiringSettings value, int number) {
        if (parts.containsKey(control))
            throw new IllegalArgumentException("'" + key(control) + "' stands here for the second time, first in line "
                    + lines.get(control));
        lines.put(control, number);
        parts.put(control, control instanceof Knob ? value.knob() : value.button());
    }

    private static Control control(String key) {
        return Optional.ofNullable(CONTROLS.get(key)).orElseThrow(() -> new IllegalArgumentException(
                "'" + key + "' is no control; allowed are " + String.join(", ", CONTROLS.keySet()) + ", lights"));
    }

    private static Wiring.Strip strip(WiringSettings value) {
        value.only("ws2812", "bus", "chip", "order");
        var order = value.word("order").split(",", -1);
        return new Wiring.Strip(value.number("bus", 0, 1), value.number("chip", 0, 1),
                Stream.of(order).map(String::strip).map(WiringFile::control).toList());
    }

    private void checkPins(Wiring wiring) {
        var used = new HashMap<Integer, String>();
        wiring.parts().forEach((control, part) -> part.pins().forEach(use -> {
            var where = file + ", line " + lines.get(control) + ": pin " + use.pin();
            Header.reserved(use.pin(), wiring.usesI2c(), wiring.usesSpi())
                    .ifPresent(by -> wrong.add(where + " is kept for " + by + "; take another of 0 to 27"));
            var before = used.putIfAbsent(use.pin(), key(control) + " " + use.signal());
            if (before != null) wrong.add(where + " is taken by " + before + "; a pin serves one signal");
        }));
    }
}
