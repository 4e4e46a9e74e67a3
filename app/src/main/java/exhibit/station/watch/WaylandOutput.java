package exhibit.station.watch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A screen as wlr-randr tells of it: its name at the beginning of a line, all else indented below.
///
/// @param mode its size and rate, as that program takes it; empty while it is off
/// @param transform how it is turned; empty while it is off
record WaylandOutput(String name, boolean enabled, Optional<String> mode, Optional<String> transform) {

    private static final Pattern ENABLED = Pattern.compile("(?m)^ +Enabled: yes$");
    private static final Pattern MODE = Pattern.compile("(?m)^ +(\\d+x\\d+) px, ([0-9.]+) Hz \\(.*current.*\\)$");
    private static final Pattern TRANSFORM = Pattern.compile("(?m)^ +Transform: (\\S+)$");

    static List<WaylandOutput> all(String said) {
        return Stream.of(said.split("(?m)^(?=\\S)", -1)).filter(part -> !part.isBlank()).map(WaylandOutput::of)
                .toList();
    }

    private static WaylandOutput of(String said) {
        var mode = MODE.matcher(said).results().findFirst().map(m -> m.group(1) + "@" + m.group(2) + "Hz");
        var transform = TRANSFORM.matcher(said).results().findFirst().map(m -> m.group(1));
        return new WaylandOutput(said.split("\\s", 2)[0], ENABLED.matcher(said).find(), mode, transform);
    }
}
