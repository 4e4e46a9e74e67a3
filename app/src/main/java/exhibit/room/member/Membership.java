package exhibit.room.member;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Supplier;

/// One member's time in a room: comes in by the code, and leaves all it has used when it is closed.
final class Membership implements AutoCloseable {

    private static final long WHOLE_MILLIS = 5000;

    private final RoomLog log;
    private final RoomGate gate;
    private final Members members;
    private final Supplier<String> alone;

    private Membership(RoomLog log, RoomGate gate, Members members, Supplier<String> alone) {
        this.log = log;
        this.gate = gate;
        this.members = members;
        this.alone = alone;
    }

    /// @param guest one that looks in
    /// @throws IllegalStateException with a sentence where the room is not to be entered
    static Membership of(RoomAddress door, boolean guest) {
        refuseObjects();
        var log = new RoomLog();
        var tls = new RoomTls(CodeKey.of(door.code().letters()));
        var gate = new RoomGate(tls, log, RoomGate.TAKE_MILLIS);
        try {
            var found = found(door, guest, tls, gate);
            var members = new Members(Network.channel(door, found, guest, gate), log);
            var membership = new Membership(log, gate, members,
                    () -> found.answers() ? EmptyPlace.shut(door) : EmptyPlace.why(door));
            membership.connect();
            return membership;
        } catch (Exception e) {
            gate.close();
            log.close();
            throw refusal(door, e);
        }
    }

    /// JGroups unpacks objects of Java's as soon as they come in. The launcher forbids it; whoever starts a room without it
    /// is no less safe.
    private static synchronized void refuseObjects() {
        if (ObjectInputFilter.Config.getSerialFilter() == null)
            ObjectInputFilter.Config.setSerialFilter(_ -> ObjectInputFilter.Status.REJECTED);
    }

    /// Where the others are to be looked for. One knock at each tells what JGroups would not: that the code is another.
    private static Network.Hubs found(RoomAddress door, boolean guest, RoomTls tls, RoomGate gate)
            throws IOException, InterruptedException {
        var hubs = door.hubs();
        boolean answers = isThereOneWhoAnswers(hubs, gate);
        if (!answers && tls.otherCode())
            throw new IllegalStateException("the room at " + door.sought() + " has another code");
        if (!answers && guest) throw new IllegalStateException(EmptyPlace.why(door));
        return new Network.Hubs(hubs, answers);
    }

    private static boolean isThereOneWhoAnswers(List<InetSocketAddress> hubs, RoomGate gate)
            throws InterruptedException {
        for (var hub : hubs)
            if (gate.answers(hub)) return true;
        return false;
    }

    private void connect() throws Exception {
        try {
            members.connect();
            members.shared().learn(WHOLE_MILLIS);
        } catch (Exception e) {
            members.close();
            throw e;
        }
    }

    private static IllegalStateException refusal(RoomAddress door, Exception e) {
        if (e instanceof InterruptedException) Thread.currentThread().interrupt();
        if (e instanceof IllegalStateException told) return told;
        for (Throwable why = e; why != null; why = why.getCause())
            if (why instanceof BindException)
                return new IllegalStateException("port " + door.port() + " of " + door.bind().getHostAddress()
                        + " is taken by another program", e);
        return new IllegalStateException("the room cannot be entered: " + e.getMessage(), e);
    }

    Shared shared() {
        return members.shared();
    }

    /// Why nobody else is here, as far as that can be seen from here; asks the network.
    String alone() {
        return alone.get();
    }

    @Override
    public void close() {
        members.close();
        gate.close();
        log.close();
    }
}
