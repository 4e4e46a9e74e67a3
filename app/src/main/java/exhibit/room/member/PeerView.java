package exhibit.room.member;

import java.util.List;

/// Who is in the room, as all who are in it see it. Immutable.
///
/// @param me this member
/// @param members of which the first one leads the room
/// @param kept of a room that was two: who led the larger one, whose map stays; empty where nobody did
record PeerView(String me, List<String> members, String kept) {

    PeerView {
        members = List.copyOf(members);
    }

    String leader() {
        return members.isEmpty() ? me : members.getFirst();
    }

    boolean isLed() {
        return leader().equals(me);
    }

    boolean has(String member) {
        return members.contains(member);
    }
}
