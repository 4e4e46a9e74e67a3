package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A pupil without the code, who speaks TLS as he likes and from any address: he is refused, and nobody notices.
@EnabledOnOs(OS.LINUX)
final class HostileOutsideTest extends Attacked {

    /// Long after a whole handshake may have taken.
    private static final int READ_MILLIS = 20_000;
    /// Longer than the engine waits for a member's first words.
    private static final int LISTEN_MILLIS = 4000;
    /// What JGroups would begin with, were there no TLS: its cookie, its version, an address.
    private static final String PLAIN = "626168670000" + "16f7" + "0008" + "047f000002" + "1645";

    private final Random random = new Random(20);
    private final List<AutoCloseable> open = new ArrayList<>();
    private int address;

    @AfterEach
    void unmoved() throws Exception {
        for (var each : open)
            each.close();
        open.clear();
        room().assertUnmoved();
        for (var kind : RoomLog.Kind.values())
            assertTrue(said(kind) <= 1, () -> room().hub.report());
    }

    @Test
    void packets_that_say_they_are_a_member_s_are_no_handshake() throws Exception {
        for (int k = 0; k < 5; k++) {
            var garbage = new byte[2400];
            random.nextBytes(garbage);
            var socket = knock(1 + k % 2);
            send(socket, HexFormat.of().parseHex(PLAIN));
            send(socket, garbage);
            assertShut(socket);
        }
        Patience.await(() -> said(RoomLog.Kind.NO_STATION) == 1);
    }

    @Test
    void who_has_no_certificate_or_another_one_or_older_tls_is_refused() throws Exception {
        assertRefused(Impostor.context(Optional.empty()));
        assertRefused(Impostor.context(Optional.of(CodeKey.ofSeed(new SecureRandom().generateSeed(32)))));
        var code = Impostor.context(Optional.of(ClassUnderAttack.KEY));
        var old = assertThrows(SSLHandshakeException.class, () -> Impostor.shaken(code, knock(1), "TLSv1.2"));
        assertTrue(old.toString().contains("protocol_version"), old::toString);
        Patience.await(() -> said(RoomLog.Kind.OTHER_CODE) == 1);
        Patience.await(() -> isListenedTo(code));
    }

    /// TLS itself refuses him, whatever he says then. Whether he hears why before the line ends is a matter of chance, so
    /// that he tries until he has; and nobody ever listens to him.
    private void assertRefused(SSLContext context) throws Exception {
        Patience.await(() -> {
            try (var socket = Impostor.shaken(context, knock(1), "TLSv1.3")) {
                talk(socket);
                throw new AssertionError("the line has ended as if he had been let in");
            } catch (SocketTimeoutException e) {
                throw new AssertionError("he is listened to", e);
            } catch (SSLException e) {
                return e.toString().contains("fatal alert");
            } catch (IOException _) {
                return false;
            }
        });
    }

    /// Whoever has come in stays, and nobody answers him.
    private boolean isListenedTo(SSLContext context) {
        try (var socket = Impostor.shaken(context, knock(1), "TLSv1.3")) {
            socket.setSoTimeout(LISTEN_MILLIS);
            talk(socket);
        } catch (SocketTimeoutException _) {
            return true;
        } catch (IOException _) {
            // a busy machine may not shake hands in time
        }
        return false;
    }

    /// Begins as a member does, and waits for an answer.
    private static void talk(Socket socket) throws IOException {
        Impostor.introduce(socket);
        assertEquals(-1, socket.getInputStream().read(), "nobody has anything to say to him");
    }

    @Test
    void a_recorded_session_opens_nothing_here_or_elsewhere() throws Exception {
        byte[] said;
        byte[] answered;
        try (var relay = new TcpRelay(Loopback.address(70), new InetSocketAddress(Loopback.address(1), room().port))) {
            var socket = Impostor.shaken(Impostor.context(Optional.of(ClassUnderAttack.KEY)),
                    connect(relay.address(), 71), "TLSv1.3");
            socket.getOutputStream().write("the teacher's word".getBytes(StandardCharsets.UTF_8));
            socket.close();
            Patience.await(() -> relay.said().length > 500 && relay.answered().length > 500);
            said = relay.said();
            answered = relay.answered();
        }
        for (int k = 0; k < 4; k++) {
            var socket = knock(1 + k % 2);
            send(socket, said);
            assertShut(socket);
        }
        try (var player = new TcpPlayer(Loopback.address(72), room().port, answered)) {
            refusedAt(player.place());
        }
        assertTrue(new String(said, StandardCharsets.ISO_8859_1).indexOf("teacher") < 0);
    }

    @Test
    void who_mirrors_a_handshake_is_no_peer() throws Exception {
        try (var mirror = new TcpPlayer(Loopback.address(73), room().port, new byte[0])) {
            refusedAt(mirror.place());
        }
        try (var one = knock(1); var two = knock(1)) {
            TcpRelay.mirror(one);
            TcpRelay.mirror(two);
            Thread.sleep(2 * RoomGate.MILLIS);
        }
    }

    private void refusedAt(InetSocketAddress place) throws IOException {
        var door = new RoomAddress(RoomCode.of(ClassUnderAttack.CODE), Loopback.address(9), room().port,
                List.of(place));
        assertThrows(IllegalStateException.class, () -> Room.look(door));
    }

    @Test
    void lengths_without_measure_are_not_waited_for() throws Exception {
        for (var start : List.of("160301ffff", "160303ffff01ffffff", "7fffffff", "ffffffff",
                "1603010005" + "01ffffff00")) {
            var socket = knock(1);
            send(socket, HexFormat.of().parseHex(start));
            send(socket, new byte[100_000]);
            assertShut(socket);
        }
    }

    @Test
    void slow_and_half_open_connections_keep_nobody_out() throws Exception {
        for (int k = 0; k < 256; k++)
            open.add(knock(1));
        for (int second = 0; second < 4; second++) {
            for (var socket : open)
                send((Socket) socket, new byte[]{(byte) (second == 0 ? 0x16 : 3)});
            Thread.sleep(700);
        }
        assertEquals(3, Room.look(room().door(9)).stream().filter(station -> station.number() <= 3).count());
        for (var socket : open)
            assertShut((Socket) socket);
    }

    @Test
    void a_mute_server_in_a_dead_station_s_place_holds_up_nobody(@TempDir Path folder) throws Exception {
        try (var dead = room().join(folder, 4)) {
            Patience.await(() -> room().alive().contains(4));
            dead.kill();
        }
        try (var mute = new ServerSocket(room().port, 50, Loopback.address(4))) {
            Thread.ofVirtual().start(() -> hold(mute));
            room().assertUnmoved();
            Patience.await(() -> !room().alive().contains(4));
            room().assertUnmoved();
        }
    }

    private void hold(ServerSocket mute) {
        try {
            while (true)
                open.add(mute.accept());
        } catch (IOException _) {
            // the test is over
        }
    }

    @Test
    void a_flood_from_many_addresses_stops_no_word() throws Exception {
        for (int k = 0; k < 2000; k++) {
            var socket = knock(1);
            if (k % 2 == 0) send(socket, new byte[]{0x16, 3, 1});
            open.add(socket);
        }
        room().assertUnmoved();
        Patience.await(() -> said(RoomLog.Kind.TOO_MANY) == 1);
    }

    /// Knocks at a station, each time from another address.
    private Socket knock(int station) throws IOException {
        address++;
        return connect(new InetSocketAddress(Loopback.address(station), room().port), 1000 + address);
    }

    private static Socket connect(InetSocketAddress to, int from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(
                InetAddress.getByAddress(new byte[]{127, 1, (byte) (from / 200), (byte) (from % 200 + 1)}), 0));
        socket.connect(to);
        socket.setSoTimeout(READ_MILLIS);
        return socket;
    }

    /// A station that has hung up already is what is wanted.
    private static void send(Socket socket, byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException _) {
            assertTrue(bytes.length > 0);
        }
    }

    /// It hangs up by itself; a time that runs out fails.
    private static void assertShut(Socket socket) throws IOException {
        try (socket) {
            while (socket.getInputStream().read() >= 0) {
                // what TLS says before it hangs up
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("it is still open", e);
        } catch (IOException _) {
            // shut without a word
        }
    }
}
