package exhibit;

import exhibit.room.wire.RoomCode;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.station.settings.Settings;
import exhibit.view.staff.StaffActions;
import java.util.Optional;

/// How this station came into its room, and what staff are told of it.
///
/// @param made the code, where the room was opened here
/// @param sought where the room was looked for, where it was not
record RoomEntry(Optional<RoomCode> made, String sought) {

    static RoomEntry opened(RoomCode code) {
        return new RoomEntry(Optional.of(code), "");
    }

    static RoomEntry joined(String hub) {
        return new RoomEntry(Optional.empty(), hub);
    }

    StaffActions.Fact fact(Settings settings, String address, RoomState now) {
        return made
                .map(code -> StaffActions.Fact.of("room.opened", code.shown(),
                        bound(settings.station(), now).orElse(address), now.present()))
                .orElseGet(() -> now.present() > 1
                        ? StaffActions.Fact.of("room.joined", settings.station(), now.present())
                        : StaffActions.Fact.of("room.alone", sought));
    }

    /// What the process has bound, as soon as it has said so.
    private static Optional<String> bound(int station, RoomState now) {
        return now.stations().stream().filter(one -> one.number() == station).map(StationState::address)
                .filter(address -> !address.isEmpty()).findFirst();
    }
}
