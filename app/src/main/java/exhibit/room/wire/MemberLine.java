package exhibit.room.wire;

import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import java.util.Optional;

/// Whatever one member of a room tells the others; `MemberText` has the words for it.
public sealed interface MemberLine {

    /// What the room paints.
    record Sweep(PhaseSweep sweep) implements MemberLine {}

    /// A cell that is done.
    record Cell(PhaseSweep sweep, SweptCell cell) implements MemberLine {}

    /// Asks the member that leads the room for a place to work at.
    record Take(PhaseSweep sweep, int place) implements MemberLine {}

    /// Who works at a place, from the member that leads the room.
    ///
    /// @param member as the network knows it
    record Claim(PhaseSweep sweep, int place, String member) implements MemberLine {}

    /// What is known of a station.
    ///
    /// @param member as the network knows it
    record Card(String member, StationState state) implements MemberLine {}

    /// What a teacher wants.
    record Word(PaceWord pace) implements MemberLine {}

    /// What a member has of a map, so that whoever has less, or something else, can ask for it.
    ///
    /// @param sweep empty before there is one
    /// @param cells how many
    /// @param print of which places, see `MemberText`
    record Have(Optional<PhaseSweep> sweep, int cells, int print) implements MemberLine {}

    /// Asks for all that there is.
    record Ask() implements MemberLine {}

    /// That was all.
    record All() implements MemberLine {}
}
