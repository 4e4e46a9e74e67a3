package exhibit.room.member;

import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import java.util.ArrayList;
import java.util.List;

/// The others of a room, of whom there is only what they were told.
final class NotedPeers implements Peers {

    static final String ME = "me";
    static final String OTHER = "other";

    private final List<MemberLine> toAll = new ArrayList<>();
    private final List<MemberLine> toOther = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private PeerView view = new PeerView(ME, List.of(ME, OTHER), "");

    /// @param leader who leads the room from now on
    /// @param kept who led the larger one of two
    void change(String leader, String kept) {
        view = new PeerView(ME, leader.equals(ME) ? List.of(ME, OTHER) : List.of(OTHER, ME), kept);
    }

    /// The other one has gone.
    void alone() {
        view = new PeerView(ME, List.of(ME), "");
    }

    /// What all were told since the last time.
    List<MemberLine> toAll() {
        return taken(toAll);
    }

    /// What the other one alone was told since the last time.
    List<MemberLine> toOther() {
        return taken(toOther);
    }

    /// What was left aside since the last time.
    List<LineFault> faults() {
        return taken(faults);
    }

    private static <T> List<T> taken(List<T> from) {
        var taken = List.copyOf(from);
        from.clear();
        return taken;
    }

    @Override
    public PeerView view() {
        return view;
    }

    @Override
    public void tell(List<MemberLine> lines) {
        toAll.addAll(lines);
    }

    @Override
    public void tell(String member, List<MemberLine> lines) {
        if (member.equals(OTHER)) toOther.addAll(lines);
    }

    @Override
    public void leftAside(LineFault why) {
        faults.add(why);
    }
}
