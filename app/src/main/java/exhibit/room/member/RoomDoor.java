package exhibit.room.member;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.OptionalLong;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Where others knock. A thread of its own takes them in and sends too many away; each that stays shakes hands on a
/// thread of its own, and only then does `accept` know of it.
final class RoomDoor extends ServerSocket {

    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 50;
    /// What a peer says whose code is another one: it has seen our key first.
    private static final String REFUSED_US = "certificate";

    private final RoomGate gate;
    private final RoomTls tls;
    private final RoomLog log;
    private final KnockLimits limits = new KnockLimits();
    private final SynchronousQueue<Socket> ready = new SynchronousQueue<>();
    private @Nullable Thread watch;

    RoomDoor(RoomGate gate, RoomTls tls, RoomLog log) throws IOException {
        this.gate = gate;
        this.tls = tls;
        this.log = log;
    }

    @Override
    public void bind(SocketAddress at) throws IOException {
        bind(at, KnockLimits.AT_ONCE);
    }

    @Override
    public synchronized void bind(SocketAddress at, int backlog) throws IOException {
        super.bind(at, backlog);
        if (watch == null) watch = Thread.ofPlatform().daemon().name("room door").start(this::watch);
    }

    private void watch() {
        while (!isClosed())
            try {
                var raw = new RoomSocket(gate, tls, RoomGate.MILLIS);
                implAccept(raw);
                open(raw);
            } catch (IOException | RuntimeException | Error e) {
                // Out of files or threads: those who are in go on, and others may come again.
                if (!isClosed()) pause(e);
            }
    }

    private void pause(Throwable why) {
        log.once(RoomLog.Kind.DOOR, String.valueOf(why));
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            // nobody does that; the door ends when it is closed
        }
    }

    private void open(RoomSocket raw) {
        var from = raw.getInetAddress();
        var wait = limits.enter(from, System.nanoTime());
        if (wait.isPresent()) {
            Thread.ofVirtual().name("room knock").start(() -> shake(raw, from, wait));
            return;
        }
        log.once(RoomLog.Kind.TOO_MANY, from.getHostAddress());
        RoomGate.shut(raw);
    }

    private void shake(RoomSocket raw, InetAddress from, OptionalLong wait) {
        boolean welcome = false;
        boolean taken = false;
        try {
            TimeUnit.NANOSECONDS.sleep(wait.orElse(0));
            inTime(raw, raw::answer);
            welcome = true;
            taken = isTaken(raw);
        } catch (IOException | InterruptedException | RuntimeException e) {
            log.once(kind(e), from.getHostAddress());
        } finally {
            if (!taken) RoomGate.shut(raw);
            limits.leave(from, welcome);
        }
    }

    /// Something that a line is waited for.
    private interface Step {
        void take() throws IOException;
    }

    private void inTime(RoomSocket raw, Step step) throws IOException {
        var end = gate.ending(raw, RoomGate.MILLIS);
        try {
            step.take();
        } finally {
            end.cancel(false);
        }
    }

    /// Whoever only asks whether somebody is here says nothing more.
    private boolean isTaken(RoomSocket line) throws InterruptedException {
        try {
            inTime(line, line::awaitFirstWords);
            return ready.offer(line, RoomGate.MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException _) {
            return false;
        }
    }

    private static RoomLog.Kind kind(Exception e) {
        var message = String.valueOf(e.getMessage());
        if (e.getCause() instanceof RoomTls.OtherCode
                || (e instanceof SSLException && message.contains(REFUSED_US) && message.contains("alert")))
            return RoomLog.Kind.OTHER_CODE;
        return isCutShort(e) || isCutShort(e.getCause()) ? RoomLog.Kind.LATE : RoomLog.Kind.NO_STATION;
    }

    /// Time was up, here or there: a station on a busy machine hangs up when its own time is over.
    private static boolean isCutShort(@Nullable Throwable e) {
        return e instanceof SocketException || e instanceof EOFException;
    }

    @Override
    public Socket accept() throws IOException {
        try {
            while (!isClosed()) {
                var socket = ready.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (socket != null) return socket;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new SocketException("Socket closed");
    }
}
