package exhibit.room.wire;

import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a station's process tells the exhibit beside it, line by line: the room as far as it has changed. The other way
/// goes `ExhibitText`.
public final class RoomText {

    private static final String SWEEP = "sweep";
    private static final String CELL = "cell";
    private static final String PACE = "pace";
    private static final String PRESENT = "present";
    private static final String STATION = "station";

    private RoomText() {
    }

    /// The lines that make `before` to `now`.
    public static List<String> news(RoomState before, RoomState now) {
        var lines = new ArrayList<String>();
        now.map().ifPresent(map -> cells(before.map(), map, lines));
        if (!now.pace().equals(before.pace())) lines.add(PACE + " " + now.pace());
        if (now.present() != before.present()) lines.add(PRESENT + " " + now.present());
        now.stations().stream().filter(station -> !before.stations().contains(station))
                .forEach(station -> lines.add(STATION + " " + station));
        return lines;
    }

    private static void cells(Optional<SweptMap> before, SweptMap now, List<String> lines) {
        var known = before.filter(map -> map.sweep().equals(now.sweep()));
        if (known.isEmpty()) lines.add(SWEEP + " " + now.sweep());
        var there = known.stream().flatMap(map -> map.cells().stream()).map(SweptCell::place)
                .collect(Collectors.toSet());
        now.cells().stream().filter(cell -> !there.contains(cell.place()))
                .forEach(cell -> lines.add(CELL + " " + cell.line()));
    }

    /// The room after one more line.
    ///
    /// @throws IllegalArgumentException with the line where it is none of these
    public static RoomState after(RoomState now, String line) {
        int space = line.indexOf(' ');
        try {
            return after(now, line.substring(0, Math.max(0, space)), line.substring(space + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + line + "' says nothing of a room: " + e.getMessage(), e);
        }
    }

    private static RoomState after(RoomState now, String kind, String what) {
        return switch (kind) {
            case SWEEP -> now.with(SweptMap.empty(PhaseSweep.of(what)));
            case CELL -> now.map().map(map -> now.with(map.and(SweptCell.of(map.sweep(), what)))).orElse(now);
            case PACE -> now.with(ClassPace.of(what));
            case PRESENT -> new RoomState(now.map(), now.stations(), Integer.parseInt(what), now.pace());
            case STATION -> now.with(StationState.of(what));
            default -> throw new IllegalArgumentException("it begins with none of its words");
        };
    }
}
