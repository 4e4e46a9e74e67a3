package exhibit.station.watch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tinylog.Logger;

/// What systemd is told of a service, over its datagram socket (sd_notify). Java has stream sockets of this kind only,
/// and the words must come from this very process: a helper would go on talking for one that hangs.
public final class Systemd {

    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 0x80002;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int PATH_OFFSET = 2;
    private static final int LONGEST_PATH = 107;

    private final byte[] path;
    private final Optional<Duration> watchdog;

    private Systemd(byte[] path, Optional<Duration> watchdog) {
        this.path = path;
        this.watchdog = watchdog;
    }

    /// Empty where no systemd listens.
    public static Optional<Systemd> here() {
        return of(System.getenv());
    }

    static Optional<Systemd> of(Map<String, String> environment) {
        var socket = environment.getOrDefault("NOTIFY_SOCKET", "").getBytes(StandardCharsets.UTF_8);
        if (socket.length == 0 || socket.length > LONGEST_PATH) return Optional.empty();
        if (socket[0] == '@') socket[0] = 0; // a name without a file
        var micros = environment.getOrDefault("WATCHDOG_USEC", "");
        return Optional.of(new Systemd(socket, micros.matches("\\d{1,15}")
                ? Optional.of(Duration.ofNanos(Long.parseLong(micros) * 1000))
                : Optional.empty()));
    }

    /// How long systemd waits for a sign of life; empty where it does not.
    public Optional<Duration> watchdog() {
        return watchdog;
    }

    /// Says one thing, such as `READY=1`. That nobody listens is no failure.
    public void tell(String state) {
        try (var arena = Arena.ofConfined()) {
            send(arena, state.getBytes(StandardCharsets.UTF_8));
        } catch (Throwable e) {
            Logger.warn("systemd cannot be told: " + e);
        }
    }

    private void send(Arena arena, byte[] words) throws Throwable {
        int socket = (int) function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT).invokeExact((int) AF_UNIX,
                SOCK_DGRAM_CLOEXEC, 0);
        if (socket < 0) throw new IllegalStateException("there is no socket");
        try {
            var address = address(arena);
            var text = arena.allocateFrom(JAVA_BYTE, words);
            long sent = (long) function("sendto", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT)
                    .invokeExact(socket, text, (long) words.length, MSG_NOSIGNAL, address, (int) address.byteSize());
            if (sent != words.length) throw new IllegalStateException("nobody listens at its socket");
        } finally {
            int _ = (int) function("close", JAVA_INT, JAVA_INT).invokeExact(socket);
        }
    }

    /// `struct sockaddr_un`: the family, then the path. A path ends with a zero, a name without a file does not.
    private MemorySegment address(Arena arena) {
        var address = arena.allocate(PATH_OFFSET + path.length + (path[0] == 0 ? 0 : 1), JAVA_SHORT.byteAlignment());
        address.set(JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(MemorySegment.ofArray(path), 0, address, PATH_OFFSET, path.length);
        return address;
    }

    @SuppressWarnings("restricted") // the only way to a datagram socket of this kind
    private static MethodHandle function(String name, MemoryLayout gives, MemoryLayout... takes) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(gives, takes));
    }
}
