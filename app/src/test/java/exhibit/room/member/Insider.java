package exhibit.room.member;

import exhibit.room.Loopback;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.ObjectMessage;
import org.jgroups.Receiver;
import org.jgroups.protocols.TCP;
import org.jgroups.util.UUID;

/// A pupil who has typed the code into a program of his own: a member that says what it likes.
final class Insider implements AutoCloseable {

    private final RoomLog log = new RoomLog();
    private final RoomGate gate = new RoomGate(new RoomTls(ClassUnderAttack.KEY), log, RoomGate.TAKE_MILLIS);
    private final JChannel channel;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private int ownPort;
    private InetAddress address = InetAddress.getLoopbackAddress();

    /// @param from the last part of its address of the loopback network
    Insider(ClassUnderAttack attacked, int from) throws Exception {
        this(attacked.door(from));
        connect();
    }

    private Insider(RoomAddress door) throws Exception {
        channel = Network.channel(door, new Network.Hubs(door.hubs(), true), false, gate);
        channel.setReceiver(new Receiver() {
            @Override
            public void receive(Message message) {
                if (message instanceof BytesMessage)
                    heard.add(new String(message.getArray(), message.getOffset(),
                            message.getLength(), StandardCharsets.UTF_8));
            }
        });
    }

    /// One whom the others find only behind somebody else's socket.
    static Insider behind(ClassUnderAttack attacked, int from, InetSocketAddress relay) throws Exception {
        var door = attacked.door(from);
        var insider = new Insider(new RoomAddress(door.code(), door.bind(), Loopback.freePort(), door.hubs()));
        var transport = (TCP) insider.channel.getProtocolStack().getTransport();
        transport.setExternalAddr(relay.getAddress()).setExternalPort(relay.getPort());
        insider.ownPort = transport.getBindPort();
        insider.address = door.bind();
        return insider;
    }

    /// One that takes everything and acknowledges nothing.
    static Insider silent(ClassUnderAttack attacked, int from) throws Exception {
        var insider = new Insider(attacked.door(from));
        SilentMember.in(insider.channel);
        insider.connect();
        return insider;
    }

    InetSocketAddress own() {
        return new InetSocketAddress(address, ownPort);
    }

    void connect() throws Exception {
        channel.connect("room");
    }

    /// Its lines, not its membership, and without a goodbye: whoever has something to say calls again.
    void hangUp() {
        ((TCP) channel.getProtocolStack().getTransport()).clearConnections(false);
    }

    String member() {
        return ((UUID) channel.getAddress()).toStringLong();
    }

    int present() {
        return channel.getView().size();
    }

    /// All that was heard so far.
    String heard() {
        return String.join("\n", heard);
    }

    void say(String message) throws Exception {
        channel.send(new BytesMessage(null, message.getBytes(StandardCharsets.UTF_8)));
    }

    /// An object of Java's.
    void say(List<String> object) throws Exception {
        channel.send(new ObjectMessage(null, object));
    }

    @Override
    public void close() {
        channel.close();
        gate.close();
        log.close();
    }
}
