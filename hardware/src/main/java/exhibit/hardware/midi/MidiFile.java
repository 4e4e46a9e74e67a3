package exhibit.hardware.midi;

import exhibit.hardware.Control;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A MIDI map as text, a line a control: `FIRST knob = position 21`.
final class MidiFile {

    private MidiFile() {
    }

    public static String write(MidiMap map) {
        var lines = new TreeMap<String, String>();
        map.sources().forEach((control, source) -> lines.put(control.place(),
                source.kind().name().toLowerCase(Locale.ROOT) + " " + source.number()));
        return lines.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue() + "\n")
                .collect(Collectors.joining("", "# A MIDI box, as it was learned: control = position, steps, "
                        + "steps_round_64 or pad, and its number 0 to 127\n", ""));
    }

    /// @throws IllegalArgumentException naming the line and what is allowed
    public static MidiMap read(String text) {
        Map<Control, MidiMap.Source> sources = new HashMap<>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = line.split("=", -1);
            var source = parts.length == 2 ? parts[1].strip().split(" +", -1) : new String[0];
            if (source.length != 2) throw wrong(number, line);
            try {
                sources.put(control(parts[0].strip()), new MidiMap.Source(
                        MidiMap.Kind.valueOf(source[0].toUpperCase(Locale.ROOT)), Integer.parseInt(source[1])));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(wrong(number, line).getMessage(), e);
            }
        }
        return new MidiMap(sources);
    }

    private static Control control(String place) {
        return Control.all().stream().filter(control -> control.place().equals(place)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place));
    }

    private static IllegalArgumentException wrong(int number, String line) {
        return new IllegalArgumentException("line " + number + ": '" + line
                + "' is not of the form 'first knob = position 21' (position, steps, steps_round_64 or pad, 0 to 127)");
    }
}
