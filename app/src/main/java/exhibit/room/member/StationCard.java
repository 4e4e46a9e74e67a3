package exhibit.room.member;

import exhibit.room.wire.StationState;
import java.util.Optional;
import java.util.Set;
import org.tinylog.Logger;

/// What a station says of itself to the room.
///
/// @param member which member of the room says it
record StationCard(String member, StationState state) {

    private static final String BETWEEN = " ";

    /// @param text as `toString` has written it
    static StationCard of(String text) {
        var parts = text.split(BETWEEN, 2);
        if (parts.length < 2) throw new IllegalArgumentException("'" + text + "' is no card");
        return new StationCard(parts[0], StationState.of(parts[1]));
    }

    /// The same where one that cannot be read is left aside: the others still count.
    static Optional<StationCard> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            Logger.debug("a station has said of itself what is left aside here: " + e.getMessage());
            return Optional.empty();
        }
    }

    /// The station as the others see it.
    ///
    /// @param here the members that are in the room now
    StationState seen(Set<String> here) {
        return state.alive(here.contains(member));
    }

    @Override
    public String toString() {
        return member + BETWEEN + state;
    }
}
