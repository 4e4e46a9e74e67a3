package exhibit.room.member;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jgroups.util.DefaultSocketFactory;

/// All sockets that JGroups gets: connections whose handshake is over, with a peer that knows the code. Left to itself
/// JGroups shakes hands on the thread that everybody waits for, so that one who stays mute would hold up a whole room; and
/// it waits for a quarter of an hour for one that takes nothing.
final class RoomGate extends DefaultSocketFactory implements AutoCloseable {

    /// For a whole handshake, whichever side has called.
    static final long MILLIS = 1000;

    /// The same for whoever is about to come in: nobody waits for him yet, while a whole class that is switched on at once
    /// has little time for each.
    private static final long FIRST_MILLIS = 2000;
    private static final int FIRST_CALLS = 3;

    /// For a peer to take one piece of at most 16 KB. Longer than a machine under load stands still, and little enough
    /// for whoever waits to be back before the room misses him.
    static final long TAKE_MILLIS = 5000;

    private static final long LOOK_MILLIS = 500;

    private final RoomTls tls;
    private final RoomLog log;
    private final long takeMillis;
    private final Set<RoomSocket> lines = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room clock").factory());

    /// @param takeMillis how long a peer may take nothing
    RoomGate(RoomTls tls, RoomLog log, long takeMillis) {
        this.tls = tls;
        this.log = log;
        this.takeMillis = takeMillis;
        var _ = clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// @return a socket that is closed where it is not connected and has not shaken hands in time
    @Override
    public Socket createSocket(String service) {
        return new RoomSocket(this, tls, MILLIS);
    }

    @Override
    public ServerSocket createServerSocket(String service) throws IOException {
        return new RoomDoor(this, tls, log);
    }

    /// Whether somebody with the same code answers there; see `RoomTls.otherCode` where not. Whoever is there and has no
    /// time to shake hands is called again.
    boolean answers(InetSocketAddress hub) throws InterruptedException {
        for (int call = 1;; call++)
            try (var socket = new RoomSocket(this, tls, FIRST_MILLIS)) {
                socket.connect(hub, (int) MILLIS);
                return true;
            } catch (IOException e) {
                boolean absent = e instanceof ConnectException || e instanceof SocketTimeoutException;
                if (absent || tls.otherCode() || call == FIRST_CALLS) return false;
                Thread.sleep(MILLIS);
            }
    }

    /// Closes the socket when its time is over, unless that is cancelled.
    ScheduledFuture<?> ending(Socket socket, long millis) {
        return clock.schedule(() -> shut(socket), millis, TimeUnit.MILLISECONDS);
    }

    /// From now on the line is closed as soon as its peer takes nothing for too long.
    void watch(RoomSocket line) {
        lines.add(line);
    }

    private void look() {
        long now = System.nanoTime();
        lines.removeIf(Socket::isClosed);
        for (var line : lines)
            if (now - line.writing().orElse(now) > takeMillis * 1_000_000) shut(line);
    }

    /// At once and without a word, on a thread of its own: what was not taken is dropped.
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
