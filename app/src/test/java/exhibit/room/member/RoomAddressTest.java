package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.StationProcess;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who comes in and who does not.
final class RoomAddressTest {

    private static final String CODE = "class-7b";

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
                try (var stranger = guest("join", "class-8a", "--station", "9")) {
                    assertEquals(1, stranger.ended(Patience.SECONDS));
                    assertTrue(stranger.report().contains("has another code"), stranger.report());
                }
            assertEquals(2, hub.said().stream().filter(line -> line.contains("was refused")).count(), hub.report());
            assertEquals(2, hub.said().size(), hub.report());
            try (var friend = guest("show", CODE)) {
                assertEquals(0, friend.ended(Patience.SECONDS), friend::report);
            }
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
