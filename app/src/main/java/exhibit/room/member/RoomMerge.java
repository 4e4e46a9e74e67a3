package exhibit.room.member;

import java.util.HashMap;
import java.util.Map;
import org.jgroups.Address;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.PingData;

/// Finds rooms that have lost each other, by what each tells the others of itself. Left to itself JGroups tells somebody
/// as often as others name him, and all name all: thirty stations would send each other 27 000 messages at every look.
final class RoomMerge extends MERGE3 {

    /// More than any room has are forgotten together, and told once more than need be.
    private static final int MOST_KNOWN = 1000;

    /// When each is to be told again, in nanoseconds.
    private final Map<Address, Long> due = new HashMap<>();

    RoomMerge() {
        setId(ClassConfigurator.getProtocolId(MERGE3.class));
    }

    @Override
    protected void sendInfoMessage(PingData named) {
        if (isDue(named.getAddress(), System.nanoTime())) super.sendInfoMessage(named);
    }

    /// Whether somebody is to be told now; whoever asks tells him.
    ///
    /// @param now in nanoseconds
    synchronized boolean isDue(Address member, long now) {
        if (due.getOrDefault(member, now) - now > 0) return false;
        if (due.size() > MOST_KNOWN) due.clear();
        due.put(member, now + getMinInterval() * 1_000_000);
        return true;
    }
}
