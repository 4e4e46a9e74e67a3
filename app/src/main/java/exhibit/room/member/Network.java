package exhibit.room.member;

import java.net.InetSocketAddress;
import java.util.List;
import org.jgroups.JChannel;
import org.jgroups.PhysicalAddress;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.IpAddress;
import org.jgroups.stack.Protocol;

/// How JGroups is set for a room: one address, typed addresses only, no multicast and no diagnostics, and nothing that
/// would put a large message together, because a room has none, or wait until everybody has taken what was sent, because
/// one that takes nothing would hold up all.
final class Network {

    /// More than any message has, and little enough for each of thirty peers.
    static final int MOST_BYTES = 128 << 10;

    /// What this package has in place of some of JGroups' own.
    static final List<Class<? extends Protocol>> OURS = List.of(RoomTransport.class, RoomMerge.class,
            MessageLimits.ToAll.class, MessageLimits.ToOne.class);

    private static final int GUEST_PORTS = 50;
    /// A station that was unplugged is looked for again and again: whoever waits for it longer holds up words.
    private static final int CONNECT_MILLIS = 500;
    private static final int ADDRESS_MILLIS = 2000;
    private static final int MOST_THREADS = 40;
    private static final int IDLE_MILLIS = 10_000;
    /// Packets of at most 64 KB for one peer who takes nothing, until its line is closed.
    private static final int MOST_PACKETS = 256;
    /// Two rooms that have lost each other, or a station and the hub that comes later, are one within ten seconds.
    private static final int LOOK_LEAST_MILLIS = 1000;
    private static final int LOOK_MOST_MILLIS = 3000;
    /// A station that was unplugged is missed after ten seconds, one whose process has ended after two.
    private static final int MISSED_MILLIS = 10_000;
    private static final int BEAT_MILLIS = 2000;
    private static final int DOUBT_MILLIS = 1500;
    /// For the answer of whoever leads the room; whoever opens it need not wait for himself.
    private static final int JOIN_MILLIS = 3000;
    private static final int OPEN_MILLIS = 100;
    /// Of which JGroups makes one less.
    private static final int JOINS = 4;
    private static final int VIEW_MILLIS = 2000;
    private static final int GOSSIP_MILLIS = 10_000;
    private static final int GOSSIP_BYTES = 500_000;

    private Network() {
    }

    /// Where others of the room may be.
    ///
    /// @param answers whether one of them has just answered; otherwise nobody need wait for them
    record Hubs(List<InetSocketAddress> addresses, boolean answers) {

        /// Whom JGroups asks; nobody but itself for the one that opens the room.
        List<InetSocketAddress> orOwn(RoomAddress door) {
            return addresses.isEmpty() ? List.of(new InetSocketAddress(door.bind(), door.port())) : addresses;
        }
    }

    /// @param guest one that looks in and takes any port that is free
    /// @return not yet connected
    static JChannel channel(RoomAddress door, Hubs hubs, boolean guest, RoomGate gate)
            throws Exception {
        return new JChannel(List.<Protocol>of(
                transport(door, guest, gate),
                pinging(hubs.orOwn(door)),
                new RoomMerge().setMinInterval(LOOK_LEAST_MILLIS).setMaxInterval(LOOK_MOST_MILLIS),
                new FD_ALL3().setTimeout(MISSED_MILLIS).setInterval(BEAT_MILLIS),
                new VERIFY_SUSPECT2().setTimeout(DOUBT_MILLIS),
                new MessageLimits.ToAll().useMcastXmit(false), new MessageLimits.ToOne(),
                new STABLE().setDesiredAverageGossip(GOSSIP_MILLIS).setMaxBytes(GOSSIP_BYTES),
                new GMS().printLocalAddress(false).setJoinTimeout(hubs.answers() ? JOIN_MILLIS : OPEN_MILLIS)
                        .setMaxJoinAttempts(JOINS).setViewAckCollectionTimeout(VIEW_MILLIS)));
    }

    private static RoomTransport transport(RoomAddress door, boolean guest, RoomGate gate) {
        var tcp = new RoomTransport();
        tcp.setSocketFactory(gate);
        tcp.setBindAddress(door.bind()).setBindPort(door.port()).setPortRange(guest ? GUEST_PORTS : 0);
        tcp.setMaxLength(MOST_BYTES);
        tcp.setSockConnTimeout(CONNECT_MILLIS).setPeerAddrReadTimeout(ADDRESS_MILLIS).tcpNodelay(true)
                .logDetails(false);
        tcp.setClientBindAddr(door.bind());
        tcp.nonBlockingSends(true).maxSendQueue(MOST_PACKETS);
        // Otherwise a process that has ended is missed as late as one that was unplugged.
        tcp.enableSuspectEvents(true);
        tcp.getThreadPool().setMinThreads(0).setMaxThreads(MOST_THREADS).setKeepAliveTime(IDLE_MILLIS);
        return tcp;
    }

    /// Everybody tells a newcomer of everybody: whoever comes in by a station that does not lead has to find the one
    /// that does.
    private static TCPPING pinging(List<InetSocketAddress> hubs) {
        var hosts = hubs.stream().<PhysicalAddress>map(hub -> new IpAddress(hub.getAddress(), hub.getPort())).toList();
        return new TCPPING().setInitialHosts2(hosts).setPortRange(0).returnEntireCache(true).sendCacheOnJoin(true);
    }
}
