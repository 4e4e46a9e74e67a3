package exhibit.room.wire;

import exhibit.training.map.SweptMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A room as this station sees it; a value, so that a screen never waits for the network.
///
/// @param map as far as it is painted; empty before there is something to paint
/// @param stations by number
/// @param present how many stations are in the room now, this one included
/// @param pace what the teacher lets them do
public record RoomState(Optional<SweptMap> map, List<StationState> stations, int present, ClassPace pace) {

    /// Before anything is known.
    public static final RoomState UNKNOWN = new RoomState(Optional.empty(), List.of(), 0, ClassPace.FREE);

    RoomState with(SweptMap painted) {
        return new RoomState(Optional.of(painted), stations, present, pace);
    }

    /// In place of what was known of that station; one that has gone stays, as no more alive.
    RoomState with(StationState station) {
        var others = stations.stream().filter(other -> other.number() != station.number());
        return new RoomState(map, Stream.concat(others, Stream.of(station))
                .sorted(Comparator.comparingInt(StationState::number)).toList(), present, pace);
    }

    /// The same at another pace.
    public RoomState with(ClassPace next) {
        return new RoomState(map, stations, present, next);
    }

    public boolean isWhole() {
        return map.filter(SweptMap::isWhole).isPresent();
    }
}
