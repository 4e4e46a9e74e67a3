package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.command.HeardTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the engine gets to see of those who knock, and of those it calls: nobody without the code, and nobody who stays
/// mute. On a thread of its own, because nothing wakes one that waits for a mute server.
@Timeout(value = Patience.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class RoomDoorTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final CodeKey OTHER = CodeKey
            .ofSeed("of another room, 32 letters long".getBytes(StandardCharsets.US_ASCII));
    /// Long after a whole handshake may have taken.
    private static final int LATE_MILLIS = 20_000;

    @RegisterExtension
    private final HeardTerminal terminal = new HeardTerminal();
    private final RoomLog log = new RoomLog();
    private final RoomTls tls = new RoomTls(ClassUnderAttack.KEY);
    private final RoomGate gate = new RoomGate(tls, log, RoomGate.TAKE_MILLIS);
    private final List<Integer> letIn = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ServerSocket door = new ServerSocket();

    RoomDoorTest() throws IOException {
        // the first door has no place
    }

    @BeforeEach
    void open() throws IOException {
        door = gate.createServerSocket("room");
        door.bind(new InetSocketAddress(HERE, 0));
        Thread.ofVirtual().start(this::take);
    }

    /// As JGroups does.
    private void take() {
        try {
            while (true) {
                var line = door.accept();
                letIn.add(line.getPort());
                heard.add(new String(line.getInputStream().readNBytes(4), StandardCharsets.US_ASCII));
            }
        } catch (IOException _) {
            // the test is over
        }
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        gate.close();
        log.close();
    }

    @Test
    void nobody_is_let_in_but_by_the_code_s_key_and_by_tls_1_3() throws Exception {
        knock(Impostor.context(Optional.empty()), "TLSv1.3");
        knock(Impostor.context(Optional.of(OTHER)), "TLSv1.3");
        knock(Impostor.context(Optional.of(ClassUnderAttack.KEY)), "TLSv1.2");
        var friend = new Socket(HERE, door.getLocalPort());
        try (var shaken = Impostor.shaken(Impostor.context(Optional.of(ClassUnderAttack.KEY)), friend, "TLSv1.3")) {
            Impostor.introduce(shaken);
            Patience.await(() -> letIn.contains(shaken.getLocalPort()));
            assertEquals(List.of(shaken.getLocalPort()), letIn);
        }
    }

    /// Whoever takes people in would wait for them, and for nobody else.
    @Test
    void who_has_the_code_and_says_nothing_keeps_nobody_waiting() throws Exception {
        var code = Impostor.context(Optional.of(ClassUnderAttack.KEY));
        try (var mute = Impostor.shaken(code, new Socket(HERE, door.getLocalPort()), "TLSv1.3");
                var slow = Impostor.shaken(code, new Socket(HERE, door.getLocalPort()), "TLSv1.3");
                var friend = Impostor.shaken(code, new Socket(HERE, door.getLocalPort()), "TLSv1.3")) {
            slow.getOutputStream().write('b');
            Impostor.introduce(friend);
            Patience.await(() -> letIn.contains(friend.getLocalPort()));
            Patience.await(() -> isShut(mute) && isShut(slow));
            assertEquals(List.of(friend.getLocalPort()), letIn);
        }
    }

    @Test
    void the_first_words_are_there_for_whoever_takes_him_in() throws Exception {
        var code = Impostor.context(Optional.of(ClassUnderAttack.KEY));
        try (var friend = Impostor.shaken(code, new Socket(HERE, door.getLocalPort()), "TLSv1.3")) {
            Impostor.introduce(friend);
            Patience.await(() -> heard.contains("bela"));
        }
    }

    /// Comes back when the door has hung up, or has let him in.
    private void knock(SSLContext context, String version) throws IOException, InterruptedException {
        var raw = new Socket(HERE, door.getLocalPort());
        int own = raw.getLocalPort();
        raw.setSoTimeout(LATE_MILLIS);
        try (var socket = Impostor.shaken(context, raw, version)) {
            Impostor.introduce(socket);
            Patience.await(() -> letIn.contains(own) || isShut(socket));
        } catch (IOException _) {
            // refused while they shook hands
        }
    }

    private static boolean isShut(Socket socket) {
        try {
            socket.setSoTimeout(100);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    @Test
    void who_says_nothing_is_hung_up_on_and_told_of_as_late() throws Exception {
        try (var mute = new Socket(HERE, door.getLocalPort())) {
            Patience.await(() -> isShut(mute));
            assertEquals(List.of(), letIn);
        }
        Patience.await(() -> isTold(RoomLog.Kind.LATE));
        assertFalse(isTold(RoomLog.Kind.NO_STATION));
    }

    @Test
    void who_hangs_up_before_his_time_is_told_of_the_same_way() throws Exception {
        new Socket(HERE, door.getLocalPort()).close();
        Patience.await(() -> isTold(RoomLog.Kind.LATE));
        assertFalse(isTold(RoomLog.Kind.NO_STATION));
    }

    @Test
    void who_speaks_something_else_is_told_of_as_no_station() throws Exception {
        try (var stranger = new Socket(HERE, door.getLocalPort())) {
            stranger.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Patience.await(() -> isTold(RoomLog.Kind.NO_STATION));
        }
    }

    private boolean isTold(RoomLog.Kind kind) {
        return terminal.err().contains(kind.begin());
    }

    @Test
    void a_mute_server_and_one_with_another_key_hold_up_nobody_and_are_no_peers() throws Exception {
        try (var mute = new ServerSocket(0, 50, HERE)) {
            assertFalse(gate.answers(new InetSocketAddress(HERE, mute.getLocalPort())));
            try (var caller = gate.createSocket("room")) {
                assertThrows(IOException.class, () -> caller.connect(mute.getLocalSocketAddress()));
            }
        }
        assertFalse(tls.otherCode());
        try (var other = new RoomGate(new RoomTls(OTHER), log, RoomGate.TAKE_MILLIS);
                var theirs = other.createServerSocket("room")) {
            theirs.bind(new InetSocketAddress(HERE, 0));
            assertFalse(gate.answers(new InetSocketAddress(HERE, theirs.getLocalPort())));
        }
        assertTrue(tls.otherCode());
        assertTrue(gate.answers(new InetSocketAddress(HERE, door.getLocalPort())));
    }

    /// As when thirty stations are switched on at once: whoever leads the room sends some away.
    @Test
    void who_has_no_time_at_the_first_call_is_called_again() throws Exception {
        try (var busy = new ServerSocket(0, 50, HERE)) {
            Thread.ofPlatform().daemon().start(() -> answerTheSecond(busy));
            assertTrue(gate.answers(new InetSocketAddress(HERE, busy.getLocalPort())));
        }
    }

    private void answerTheSecond(ServerSocket busy) {
        try {
            busy.accept().close();
            try (var second = tls.called(busy.accept())) {
                second.startHandshake();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
