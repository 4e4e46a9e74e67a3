package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DisplayTest {

    @Test
    void a_display_where_nobody_answers_is_none() {
        for (var name : new String[]{"", ":", ":4711", "localhost:4711", "nonsense", ":-1", ":99999", ":0.x"})
            assertFalse(Display.answers(name), name);
    }

    @Test
    void a_display_that_is_named_and_does_not_open_is_told_by_its_name() {
        assertEquals("the display DISPLAY=:55 cannot be opened: no X server answers there",
                missed(false, Map.of("DISPLAY", ":55", "WAYLAND_DISPLAY", "wayland-0")));
        assertEquals("the display DISPLAY=nonsense cannot be opened: a display's name is such as :0",
                missed(true, Map.of("DISPLAY", "nonsense")));
        assertEquals("the display WAYLAND_DISPLAY=wayland-0 cannot be opened: windows here need X11, and DISPLAY names "
                + "no Xwayland beside it", missed(false, Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void without_a_display_only_who_asks_for_a_window_misses_one() {
        assertEquals("there is no display to open a window on: DISPLAY is not set", missed(true, Map.of()));
        assertEquals("", missed(false, Map.of()));
        assertEquals("", missed(false, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", " ")));
    }

    private static String missed(boolean wanted, Map<String, String> environment) {
        return Display.missed(wanted, environment).orElse("");
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
