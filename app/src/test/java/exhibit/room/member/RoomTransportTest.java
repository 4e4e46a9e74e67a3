package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import exhibit.Patience;
import exhibit.room.Loopback;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jgroups.protocols.TCP;
import org.jgroups.stack.IpAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of connections to those who have gone.
final class RoomTransportTest {

    /// More than systems keep for one who takes nothing, in messages of `BYTES`.
    private static final int MESSAGES = 3000;
    private static final int BYTES = 16 << 10;
    private static final long FILLING_MILLIS = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RoomLog log = new RoomLog();
    private final List<Socket> held = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        for (var socket : held)
            RoomGate.shut(socket);
        log.close();
    }

    @Test
    void one_who_takes_nothing_and_is_gone_is_not_waited_for() throws Exception {
        int port = Loopback.freePort();
        var tls = new RoomTls(ClassUnderAttack.KEY);
        try (var gate = new RoomGate(tls, log);
                var mute = new ServerSocket(port, 1, Loopback.address(5));
                var channel = Network.channel(Loopback.door(ClassUnderAttack.CODE, 1, port),
                        new Network.Hubs(List.of(), false), false, gate)) {
            mute.setReceiveBufferSize(BYTES);
            Thread.ofPlatform().daemon().start(() -> shake(mute, tls));
            channel.connect("room");
            var transport = (TCP) channel.getProtocolStack().getTransport();
            Patience.await(() -> isSent(transport, port));
            for (int k = 0; k < MESSAGES; k++)
                isSent(transport, port);
            Thread.sleep(FILLING_MILLIS);
            assertEquals(1, transport.getOpenConnections());
            assertTimeoutPreemptively(PATIENCE, () -> transport.retainAll(List.of()));
            assertEquals(0, transport.getOpenConnections());
        }
    }

    @Test
    void what_it_logs_goes_where_the_rest_of_the_engine_s_goes() {
        var logger = Logger.getLogger(RoomTransport.class.getName());
        assertEquals(List.of(log), List.of(logger.getHandlers()));
        assertFalse(logger.getUseParentHandlers());
    }

    /// A busy machine may not shake hands in time.
    private static boolean isSent(TCP transport, int port) {
        try {
            transport.send(new IpAddress(Loopback.address(5), port), new byte[BYTES], 0, BYTES);
            return true;
        } catch (Exception _) {
            return false;
        }
    }

    /// Whoever has called is held, and nothing is taken from him.
    private void shake(ServerSocket mute, RoomTls tls) {
        while (!mute.isClosed())
            try {
                var socket = tls.called(mute.accept());
                held.add(socket);
                socket.startHandshake();
            } catch (IOException _) {
                // he calls again
            }
    }
}
