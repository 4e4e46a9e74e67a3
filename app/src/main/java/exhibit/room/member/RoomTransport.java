package exhibit.room.member;

import java.io.IOException;
import java.util.Collection;
import org.jgroups.Address;
import org.jgroups.PhysicalAddress;
import org.jgroups.blocks.cs.Connection;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.TCP;

/// Hangs up on whoever has gone. Left to itself JGroups says goodbye first, on the thread that takes everybody in and
/// out: one that was unplugged takes no goodbye, and nobody comes in as long as it is waited for.
final class RoomTransport extends TCP {

    RoomTransport() {
        setId(ClassConfigurator.getProtocolId(TCP.class));
    }

    @Override
    public void retainAll(Collection<Address> members) {
        srv.forAllConnections((peer, connection) -> {
            if (!members.contains(peer) && !is_member.test((PhysicalAddress) peer)) hangUp(connection);
        });
        super.retainAll(members);
    }

    private static void hangUp(Connection connection) {
        try {
            connection.close(false);
        } catch (IOException _) {
            // it was closed already
        }
    }
}
