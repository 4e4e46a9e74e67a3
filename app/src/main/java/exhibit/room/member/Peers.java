package exhibit.room.member;

import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import java.util.List;

/// The other members of a room. Nothing here waits for them.
interface Peers {

    PeerView view();

    /// Everybody else.
    void tell(List<MemberLine> lines);

    /// One of them, if it is still there.
    void tell(String member, List<MemberLine> lines);

    /// One of them has said what is left aside.
    void leftAside(LineFault why);
}
