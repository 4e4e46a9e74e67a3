package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jgroups.JChannel;
import org.jgroups.protocols.TCP;
import org.jgroups.stack.IpAddress;
import org.jgroups.util.DefaultThreadFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of lines to one who takes nothing of what he is told.
final class RoomTransportTest {

    /// More than systems keep for one who takes nothing, in messages of `BYTES`.
    private static final int ROUNDS = 20;
    private static final int MESSAGES = 200;
    private static final int BYTES = 16 << 10;
    private static final long FILLING_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long AN_HOUR = 3_600_000;
    /// His address of the loopback network.
    private static final int MUTE = 5;

    private final int port = Loopback.freePort();
    private final RoomLog log = new RoomLog();
    private final RoomTls tls = new RoomTls(ClassUnderAttack.KEY);
    private final List<Socket> held = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        held.forEach(RoomGate::shut);
        log.close();
    }

    /// What happens once the line is full.
    private interface Trial {
        void run(JChannel channel, TCP transport) throws Exception;
    }

    private void besideOneWhoTakesNothing(long takeMillis, Trial trial) throws Exception {
        try (var gate = new RoomGate(tls, log, takeMillis);
                var mute = new ServerSocket(port, 1, Loopback.address(MUTE));
                var channel = Network.channel(Loopback.door(ClassUnderAttack.CODE, 1, port),
                        new Network.Hubs(List.of(), false), false, gate)) {
            mute.setReceiveBufferSize(BYTES);
            Thread.ofPlatform().daemon().start(() -> shake(mute));
            channel.connect("room");
            var transport = (TCP) channel.getProtocolStack().getTransport();
            Patience.await(() -> isSent(transport));
            for (int round = 0; round < ROUNDS; round++, Thread.sleep(FILLING_MILLIS))
                for (int k = 0; k < MESSAGES; k++)
                    isSent(transport);
            try {
                trial.run(channel, transport);
            } finally {
                held.forEach(RoomGate::shut);
            }
        }
    }

    /// Whoever has called is held, and nothing is taken from him.
    private void shake(ServerSocket mute) {
        while (!mute.isClosed())
            try {
                var socket = tls.called(mute.accept());
                held.add(socket);
                socket.startHandshake();
            } catch (IOException _) {
                // he calls again
            }
    }

    /// A busy machine may not shake hands in time.
    private boolean isSent(TCP transport) {
        try {
            transport.send(mute(), new byte[BYTES], 0, BYTES);
            return true;
        } catch (Exception _) {
            return false;
        }
    }

    private IpAddress mute() throws IOException {
        return new IpAddress(Loopback.address(MUTE), port);
    }

    /// He is in the room, and then he is not.
    private static void comeAndGo(TCP transport, IpAddress peer) {
        transport.retainAll(List.of(peer));
        transport.retainAll(List.of());
    }

    /// Otherwise all who come in at once would shake hands anew with each view of one more.
    @Test
    void a_line_to_one_who_is_about_to_come_in_stays_when_others_come_and_go() throws Exception {
        besideOneWhoTakesNothing(AN_HOUR, (_, transport) -> {
            transport.retainAll(List.of(new IpAddress(Loopback.address(2), port)));
            transport.retainAll(List.of());
            Thread.sleep(FILLING_MILLIS);
            assertEquals(1, transport.getOpenConnections());
        });
    }

    @Test
    void one_who_takes_nothing_and_is_gone_is_not_waited_for() throws Exception {
        besideOneWhoTakesNothing(AN_HOUR, (_, transport) -> {
            assertEquals(1, transport.getOpenConnections());
            var place = mute();
            assertTimeoutPreemptively(PATIENCE, () -> comeAndGo(transport, place));
            Patience.await(() -> transport.getOpenConnections() == 0);
        });
    }

    @Test
    void a_room_is_left_though_somebody_takes_no_goodbye() throws Exception {
        besideOneWhoTakesNothing(AN_HOUR, (channel, transport) -> {
            assertEquals(1, transport.getOpenConnections());
            assertTimeoutPreemptively(PATIENCE, channel::close);
        });
    }

    @Test
    void his_line_ends_by_itself_and_he_can_be_called_again() throws Exception {
        besideOneWhoTakesNothing(500, (_, transport) -> {
            // A line may have ended and have been made anew while it was filled.
            int calls = held.size();
            Patience.await(() -> {
                for (int k = 0; k < MESSAGES; k++)
                    isSent(transport);
                return held.size() > calls;
            });
            assertTrue(transport.getOpenConnections() <= 1);
        });
    }

    @Test
    void he_comes_again_and_others_come_after_him() throws Exception {
        besideOneWhoTakesNothing(AN_HOUR, (_, transport) -> {
            call(MUTE);
            call(MUTE + 1);
            Patience.await(() -> transport.getOpenConnections() == 2);
        });
    }

    /// As a member of JGroups begins.
    private void call(int from) throws Exception {
        var place = new IpAddress(Loopback.address(from), port);
        var raw = new Socket();
        raw.bind(new InetSocketAddress(Loopback.address(from), 0));
        raw.connect(new InetSocketAddress(Loopback.address(1), port));
        var socket = tls.calling(raw);
        held.add(socket);
        Impostor.introduce(socket, place);
    }

    /// The engine asks for the thread that sends on a line after the one that listens, and lists the line after that.
    @Test
    void a_line_that_ends_while_it_is_made_is_made_again() throws Exception {
        var ended = new CountDownLatch(1);
        var heard = new AtomicInteger();
        try (var gate = new RoomGate(tls, log, AN_HOUR);
                var peer = new ServerSocket(port, 5, Loopback.address(MUTE));
                var channel = Network.channel(Loopback.door(ClassUnderAttack.CODE, 1, port),
                        new Network.Hubs(List.of(), false), false, gate)) {
            Thread.ofPlatform().daemon().start(() -> listen(peer, ended, heard));
            var transport = (TCP) channel.getProtocolStack().getTransport();
            var place = mute();
            transport.setThreadFactory(new Meanwhile(() -> comeAndGo(transport, place), ended));
            channel.connect("room");
            Patience.await(() -> isSent(transport));
            Patience.await(() -> isSent(transport) && heard.get() > 1);
        }
    }

    /// Hangs up on the first one who calls once that may be, and listens to all others.
    private void listen(ServerSocket peer, CountDownLatch ended, AtomicInteger heard) {
        for (int k = 0; !peer.isClosed(); k++)
            try {
                var socket = tls.called(peer.accept());
                held.add(socket);
                socket.startHandshake();
                boolean first = k == 0;
                Thread.startVirtualThread(() -> hear(socket, first, ended, heard));
            } catch (IOException _) {
                // he calls again
            }
    }

    private static void hear(Socket socket, boolean first, CountDownLatch ended, AtomicInteger heard) {
        try (socket) {
            if (first) {
                ended.await();
                return;
            }
            while (socket.getInputStream().read(new byte[BYTES]) > 0)
                heard.incrementAndGet();
        } catch (IOException | InterruptedException _) {
            // the test is over
        }
    }

    /// Threads of the engine; before the first one that sends there is a change of members, and its line ends.
    private static final class Meanwhile extends DefaultThreadFactory {

        private static final long ENDING_MILLIS = 2000;

        private final Runnable change;
        private final CountDownLatch ended;
        private Thread last = Thread.currentThread();

        Meanwhile(Runnable change, CountDownLatch ended) {
            super("engine", true, true);
            this.change = change;
            this.ended = ended;
        }

        @Override
        public Thread newThread(Runnable work, String name) {
            if (name.startsWith("sender") && ended.getCount() > 0) endLine();
            var thread = super.newThread(work, name);
            if (name.startsWith("Connection.Receiver")) last = thread;
            return thread;
        }

        private void endLine() {
            change.run();
            ended.countDown();
            try {
                last.join(ENDING_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void what_it_logs_goes_where_the_rest_of_the_engine_s_goes() {
        for (var ours : Network.OURS) {
            var logger = Logger.getLogger(ours.getName());
            assertEquals(List.of(log), List.of(logger.getHandlers()));
            assertFalse(logger.getUseParentHandlers());
        }
    }
}
