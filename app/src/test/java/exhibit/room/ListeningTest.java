package exhibit.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Who waits for the network, and where.
@EnabledOnOs(OS.LINUX)
final class ListeningTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_exhibit_listens_nowhere_though_its_settings_allow_a_room() throws Exception {
        var settings = folder.resolve("station.properties");
        Files.writeString(settings, "room = 127.0.0.1\n");
        try (var exhibit = StationProcess.exhibit(folder, "--settings", settings.toString(), "--seconds", "10")) {
            for (int look = 0; look < 20; look++) {
                assertEquals(List.of(), exhibit.listening());
                Thread.sleep(200);
            }
            assertEquals(0, exhibit.ended(Patience.SECONDS), exhibit::report);
        }
    }

    @Test
    void a_room_listens_at_its_one_address_and_port() throws Exception {
        int port = Loopback.freePort();
        try (var hub = new StationProcess(folder, "open", "--code", "k7m-4xq-9rt", "--bind", "127.0.0.1", "--port",
                "" + port, "--grid", "2x2", "--instances", "1")) {
            Patience.await(() -> Loopback.listens(port));
            var listening = hub.listening();
            assertEquals(1, listening.size(), listening::toString);
            assertTrue(listening.getFirst().endsWith(String.format(Locale.ROOT, "0100007F:%04X", port)),
                    listening::toString);
        }
    }
}
