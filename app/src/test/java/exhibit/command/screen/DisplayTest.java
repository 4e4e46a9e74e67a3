package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class DisplayTest {

    @Test
    void a_display_where_nobody_answers_is_none() {
        for (var name : new String[]{"", ":", ":4711", "localhost:4711", "nonsense", ":-1", ":99999", ":0.x"})
            assertFalse(Display.answers(name), name);
    }

    @Test
    void a_display_that_answers_is_found() throws IOException {
        for (int number = 900; number < 1000; number++)
            try (var server = new ServerSocket(6000 + number, 1, InetAddress.getLoopbackAddress())) {
                assertTrue(Display.answers(server.getInetAddress().getHostAddress() + ":" + number + ".0"));
                return;
            } catch (java.net.BindException _) {
                // somebody else's port; the next one
            }
        throw new AssertionError("no free port from 6900 to 6999");
    }
}
