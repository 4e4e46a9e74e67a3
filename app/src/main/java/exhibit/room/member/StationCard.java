package exhibit.room.member;

import exhibit.room.wire.StationState;
import java.util.Collection;

/// What a station says of itself to the room.
///
/// @param member which member of the room says it
record StationCard(String member, StationState state) {

    /// The station as the others see it.
    ///
    /// @param here the members that are in the room now
    StationState seen(Collection<String> here) {
        return state.alive(here.contains(member));
    }
}
