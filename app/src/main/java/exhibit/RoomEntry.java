package exhibit;

import exhibit.room.wire.RoomCode;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.station.settings.Settings;
import exhibit.station.settings.TypedAddress;
import exhibit.view.staff.StaffActions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which room this station is in, how it comes into it, and what staff are told of it.
///
/// @param map what is painted in it, one of `MAPS`, where the room was opened here
/// @param sought where the room was looked for, as it was typed, where it was not
/// @param others where other stations of it were last heard of, in numbers; those that are there come first
record RoomEntry(RoomCode code, Optional<String> map, String sought, List<String> others) {

    /// What can be painted together, as the command line knows it.
    static final List<String> MAPS = List.of("2-1", "3-2", "5-2");

    /// Whoever comes back knocks at each, and waits a second where nobody is any more.
    private static final int MOST_OTHERS = 16;

    RoomEntry {
        others = List.copyOf(others);
    }

    /// @param map one of `MAPS`
    static RoomEntry opened(RoomCode code, String map) {
        return new RoomEntry(code, Optional.of(map), "", List.of());
    }

    static RoomEntry joined(RoomCode code, String sought) {
        return new RoomEntry(code, Optional.empty(), sought, List.of());
    }

    /// The same with all that is known of the others now. What a station says of its address is believed only where it
    /// is one that can be knocked at.
    ///
    /// @param me this station's number
    RoomEntry met(RoomState room, int me) {
        var told = room.stations().stream().filter(station -> station.number() != me)
                .sorted(Comparator.comparing(station -> !station.alive())).map(StationState::address)
                .filter(RoomEntry::isPlace);
        return new RoomEntry(code, map, sought,
                Stream.concat(told, others.stream()).distinct().limit(MOST_OTHERS).toList());
    }

    /// Whether somebody can be there.
    static boolean isPlace(String address) {
        try {
            return TypedAddress.of(address).number().isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// What `station room` is asked for, the code apart. Whoever has opened the room looks for the others too when it
    /// comes back.
    List<String> arguments() {
        var places = Stream.concat(others.stream(), Stream.of(sought)).filter(place -> !place.isEmpty())
                .collect(Collectors.joining(","));
        var where = places.isEmpty() ? Stream.<String>empty() : Stream.of("--address", places);
        var how = map.map(painted -> Stream.of("open", "--model", painted)).orElseGet(() -> Stream.of("join"));
        return Stream.concat(how, where).toList();
    }

    StaffActions.Fact fact(Settings settings, RoomState now) {
        if (map.isPresent())
            return StaffActions.Fact.of("room.opened", code.shown(), bound(settings, now), now.present());
        return now.present() > 1
                ? StaffActions.Fact.of("room.joined", settings.station(), now.present())
                : StaffActions.Fact.of("room.alone", sought);
    }

    /// What the process has bound, as soon as it has said so.
    private static String bound(Settings settings, RoomState now) {
        return now.stations().stream().filter(one -> one.number() == settings.station()).map(StationState::address)
                .filter(address -> !address.isEmpty()).findFirst()
                .or(() -> settings.room().map(Settings.Room::address)).orElse("");
    }
}
