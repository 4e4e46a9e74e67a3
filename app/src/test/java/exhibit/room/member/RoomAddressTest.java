package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.StationProcess;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who comes in and who does not.
final class RoomAddressTest {

    private static final String CODE = "k7m-4xq-9rt";

    private final int port = Loopback.freePort();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void who_has_another_code_or_no_manners_is_refused_and_told_of_once() throws Exception {
        try (var hub = station("open", CODE, "--bind", "127.0.0.1", "--grid", "2x2", "--instances", "1")) {
            Patience.await(() -> Loopback.listens(port));
            var random = new Random(3);
            for (int knock = 0; knock < 5; knock++)
                knock(random);
            for (int knock = 0; knock < 2; knock++)
                try (var stranger = guest("join", "000-000-000", "--station", "9")) {
                    assertEquals(1, stranger.ended(Patience.SECONDS));
                    assertTrue(stranger.report().contains("has another code"), stranger.report());
                }
            assertEquals(2, hub.said().stream().filter(line -> line.contains("was refused")).count(), hub.report());
            // The third one is about whoever only looked whether the hub is there.
            assertEquals(3, hub.said().size(), hub.report());
            try (var friend = guest("show", CODE)) {
                assertEquals(0, friend.ended(Patience.SECONDS), friend::report);
            }
        }
    }

    /// An address of this machine, and how others read it.
    @ParameterizedTest
    @CsvSource({"192.168.1.20, 5701, 192.168.1.20", "192.168.1.20, 5702, 192.168.1.20:5702",
        "fd00:5:0:0:0:0:0:20, 5701, fd00:5::20", "FD00:5::20, 5702, [fd00:5::20]:5702", "::1, 5701, ::1",
        "2001:db8::, 5701, 2001:db8::", "2001:db8:0:0:1:0:0:1, 5701, 2001:db8::1:0:0:1",
        "2001:0:0:1:0:0:0:1, 5701, 2001:0:0:1::1", "2001:db8:0:1:1:1:1:1, 5701, 2001:db8:0:1:1:1:1:1"})
    void an_address_is_shown_as_others_have_to_type_it(String bind, int there, String shown) {
        var door = new RoomAddress(RoomCode.of(CODE), InetAddress.ofLiteral(bind), there, List.of());
        assertEquals(shown, door.shown());
        assertEquals(door.bind(), InetAddress.ofLiteral(shown.replaceAll("(^\\[|]?:570\\d$)", "")));
    }

    @Test
    void a_station_that_stays_looks_everywhere_but_at_its_own_place() throws IOException {
        var door = Loopback.door(CODE, 2, port, 2, 1);
        assertEquals(Loopback.door(CODE, 2, port, 1), door.elsewhere());
        var alone = Loopback.door(CODE, 2, port, 2);
        var sentence = assertThrows(IllegalArgumentException.class, alone::elsewhere).getMessage();
        assertEquals("127.0.0.2:" + port
                + " is this station's own address: type the one that the room was opened at", sentence);
    }

    @Test
    void who_finds_nobody_hears_why() throws IOException {
        try (var other = new ServerSocket(port, 1, Loopback.address(3))) {
            assertTrue(EmptyPlace.why(Loopback.door(CODE, 2, port, 3)).contains("does not answer as a room does"));
            assertTrue(other.isBound());
            assertTrue(EmptyPlace.why(Loopback.door(CODE, 2, port, 1)).contains("no room is open on it"));
        }
        try (var other = new ServerSocket(port, 1, Loopback.address(1))) {
            assertTrue(other.isBound());
            assertEquals("there is no room at 127.0.0.9:" + port + ": that is an address of this machine, and its room "
                    + "is at 127.0.0.1:" + port + "; type that one", EmptyPlace.why(Loopback.door(CODE, 2, port, 9)));
        }
        // An address for examples (RFC 5737), at which there is nobody.
        var nobody = new RoomAddress(RoomCode.of(CODE), Loopback.address(2), port,
                List.of(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), port)));
        assertTrue(EmptyPlace.why(nobody).contains("try another station's address"), () -> EmptyPlace.why(nobody));
    }

    /// A station that is stopped shakes hands no more, but one whose leader was unplugged does, and lets nobody in.
    @Test
    void who_finds_the_code_and_no_way_in_hears_that() throws Exception {
        var log = new RoomLog();
        try (var gate = new RoomGate(new RoomTls(CodeKey.of("k7m4xq9rt")), log, RoomGate.TAKE_MILLIS);
                var mute = gate.createServerSocket("mute")) {
            mute.bind(new InetSocketAddress(Loopback.address(1), port));
            var door = Loopback.door("k7m-4xq-9rt", 2, port, 1);
            var refusal = assertThrows(IllegalStateException.class, () -> Room.look(door));
            try (var room = Room.enter(door, 2)) {
                assertEquals(room.alone(), refusal.getMessage());
            }
            assertTrue(String.valueOf(refusal.getMessage()).contains("nobody lets this station in"),
                    refusal::getMessage);
        } finally {
            log.close();
        }
    }

    private StationProcess guest(String command, String code, String... more) throws IOException {
        return station(command, code, Stream.concat(Stream.of("--bind", "127.0.0.9", "--address", "127.0.0.1"),
                Stream.of(more)).toArray(String[]::new));
    }

    private StationProcess station(String command, String code, String... more) throws IOException {
        return new StationProcess(folder, Stream.concat(Stream.of(command, "--code", code, "--port", "" + port),
                Stream.of(more)).toArray(String[]::new));
    }

    private void knock(Random random) throws IOException {
        var garbage = new byte[200];
        random.nextBytes(garbage);
        try (var socket = new Socket(Loopback.address(1), port)) {
            socket.getOutputStream().write(garbage);
            socket.getInputStream().readAllBytes();
        } catch (IOException _) {
            // a door that is shut in one's face is what is wanted
        }
    }
}
