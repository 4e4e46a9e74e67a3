package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What systemd hears, listened to by another program.
@EnabledOnOs(OS.LINUX)
final class SystemdTest {

    private static final String LISTENER = """
            import socket, sys
            s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            s.bind(sys.argv[1].replace('@', '\\0', 1)); s.settimeout(20); print('bound', flush=True)
            print(s.recv(100).decode(), flush=True); print(s.recv(100).decode(), flush=True)
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_hears_every_word_at_a_socket_with_a_file() throws Exception {
        hears(folder.resolve("notify").toString());
    }

    @Test
    void it_hears_every_word_at_a_socket_without_a_file() throws Exception {
        hears("@exhibit-test-" + ProcessHandle.current().pid());
    }

    @Test
    void where_there_is_no_systemd_nobody_is_told() {
        assertEquals(Optional.empty(), Systemd.of(Map.of()));
        assertEquals(Optional.empty(), Systemd.of(Map.of("NOTIFY_SOCKET", "/" + "x".repeat(200))));
    }

    @Test
    void how_long_systemd_waits_stands_in_the_environment() {
        var wait = Systemd.of(Map.of("NOTIFY_SOCKET", "/run/x", "WATCHDOG_USEC", "15000000")).orElseThrow();
        assertEquals(Optional.of(Duration.ofSeconds(15)), wait.watchdog());
        for (var none : new String[]{"", "soon"})
            assertEquals(Optional.empty(), Systemd.of(Map.of("NOTIFY_SOCKET", "/run/x", "WATCHDOG_USEC", none))
                    .orElseThrow().watchdog());
    }

    @Test
    void that_nobody_listens_is_no_failure() {
        Systemd.of(Map.of("NOTIFY_SOCKET", folder.resolve("nowhere").toString())).orElseThrow().tell("READY=1");
    }

    private void hears(String socket) throws Exception {
        var listener = listener(socket);
        try (var heard = listener.inputReader()) {
            assertEquals("bound", heard.readLine());
            var systemd = Systemd.of(Map.of("NOTIFY_SOCKET", socket)).orElseThrow();
            systemd.tell("READY=1");
            systemd.tell("WATCHDOG=1");
            assertEquals("READY=1", heard.readLine());
            assertEquals("WATCHDOG=1", heard.readLine());
            listener.waitFor(5, TimeUnit.SECONDS);
        } finally {
            listener.destroyForcibly();
        }
    }

    private static Process listener(String socket) throws IOException {
        var python = Path.of("/usr/bin/python3");
        Assumptions.assumeTrue(Files.exists(python), "the listener is a Python program");
        return new ProcessBuilder(python.toString(), "-c", LISTENER, socket).start();
    }
}
