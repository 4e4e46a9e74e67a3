package exhibit.room.member;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jgroups.util.DefaultSocketFactory;

/// All sockets that JGroups gets: connections whose handshake is over, with a peer that knows the code. Left to itself
/// JGroups shakes hands on the thread that everybody waits for, so that one who stays mute would hold up a whole room.
final class RoomGate extends DefaultSocketFactory implements AutoCloseable {

    /// For a whole handshake, whichever side has called.
    static final long MILLIS = 1000;

    private final RoomTls tls;
    private final RoomLog log;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room clock").factory());

    RoomGate(RoomTls tls, RoomLog log) {
        this.tls = tls;
        this.log = log;
    }

    /// @return a socket that is closed where it has not been connected and shaken hands in time
    @Override
    public Socket createSocket(String service) throws IOException {
        var socket = tls.caller();
        var end = ending(socket);
        socket.addHandshakeCompletedListener(_ -> end.cancel(false));
        return socket;
    }

    @Override
    public ServerSocket createServerSocket(String service) throws IOException {
        return new RoomDoor(this, tls, log);
    }

    /// Whether somebody with the same code answers there; see `RoomTls.otherCode` where not.
    boolean answers(InetSocketAddress hub) {
        try (var socket = tls.caller()) {
            var end = ending(socket);
            socket.connect(hub, (int) MILLIS);
            socket.startHandshake();
            return end.cancel(false);
        } catch (IOException _) {
            return false;
        }
    }

    /// Closes the socket in a second, unless that is cancelled.
    ScheduledFuture<?> ending(Socket socket) {
        return clock.schedule(() -> shut(socket), MILLIS, TimeUnit.MILLISECONDS);
    }

    /// At once and without a word, on a thread of its own: TLS would wait for the other side to say goodbye.
    static void shut(Socket socket) {
        Thread.startVirtualThread(() -> {
            try (socket) {
                socket.setSoLinger(true, 0);
            } catch (IOException _) {
                // it was closed already
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
