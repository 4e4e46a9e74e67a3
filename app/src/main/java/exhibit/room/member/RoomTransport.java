package exhibit.room.member;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jgroups.Address;
import org.jgroups.PhysicalAddress;
import org.jgroups.blocks.cs.Connection;
import org.jgroups.blocks.cs.TcpConnectionNonBlocking;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.TCP;

/// Hangs up on whoever has gone, or takes nothing, and on nobody who is about to come in. Left to itself JGroups says goodbye first, on the thread that takes
/// everybody in and out: one that was unplugged takes no goodbye, and nobody comes in or leaves as long as it is waited
/// for.
final class RoomTransport extends TCP {

    /// For those who are there to take a goodbye.
    private static final long GOODBYE_MILLIS = 1000;

    /// For somebody who has been found to come in, until his line is one that nobody needs. A new line costs a handshake,
    /// and where thirty come in at once, each view of one more would have them all shake hands anew.
    private static final long STRANGER_NANOS = 10_000_000_000L;

    /// Since when a line has been one to somebody who is not in the room, in nanoseconds.
    private final Map<Connection, Long> strangers = new ConcurrentHashMap<>();
    private volatile Set<Address> were = Set.of();

    RoomTransport() {
        setId(ClassConfigurator.getProtocolId(TCP.class));
    }

    /// JGroups forgets at the same time who makes a line just now, and a line that ends while it is made stays for ever as
    /// one that carries nothing.
    @Override
    public void retainAll(Collection<Address> members) {
        long now = System.nanoTime();
        strangers.keySet().removeIf(Connection::isClosed);
        srv.forAllConnections((peer, connection) -> {
            if (members.contains(peer) || is_member.test((PhysicalAddress) peer)) strangers.remove(connection);
            else if (were.contains(peer) || now - strangers.computeIfAbsent(connection, _ -> now) > STRANGER_NANOS) {
                hangUp(connection);
                Thread.startVirtualThread(() -> srv.closeConnection(connection, false));
            }
        });
        were = Set.copyOf(members);
    }

    /// The peer had a line already, and this one is about to take its place.
    @Override
    public void connectionEstablished(Connection next) {
        super.connectionEstablished(next);
        srv.forAllConnections((peer, before) -> {
            if (!before.equals(next) && peer.equals(next.peerAddress()) && waits(before)) hangUp(before);
        });
    }

    /// Whether something is yet to be sent on it.
    private static boolean waits(Connection connection) {
        return connection instanceof TcpConnectionNonBlocking line && line.queueSize() > 0;
    }

    /// Everybody hears a goodbye at the same time, and whoever does not take it is not waited for.
    @Override
    protected void handleDisconnect() {
        connected = false;
        var goodbyes = new ArrayList<Thread>();
        srv.forAllConnections(
                (_, connection) -> goodbyes.add(Thread.startVirtualThread(() -> close(connection, true))));
        long begun = System.nanoTime();
        try {
            for (var goodbye : goodbyes)
                goodbye.join(Math.max(1, GOODBYE_MILLIS - (System.nanoTime() - begun) / 1_000_000));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        srv.forAllConnections((_, connection) -> hangUp(connection));
        super.handleDisconnect();
    }

    private static void hangUp(Connection connection) {
        close(connection, false);
    }

    private static void close(Connection connection, boolean goodbye) {
        try {
            connection.close(goodbye);
        } catch (IOException _) {
            // it was closed already
        }
    }
}
