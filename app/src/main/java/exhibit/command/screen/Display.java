package exhibit.command.screen;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether there is a display to open a window on. JavaFX on Linux speaks X11 alone, so an X server must answer; asking
/// first is the only way, because JavaFX that has failed once cannot be started again.
public final class Display {

    private static final Pattern NAME = Pattern.compile("(.*):(\\d{1,4})(\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    private Display() {
    }

    /// What to call the display, where there is one or JavaFX was told to do without.
    public static Optional<String> found() {
        if ("Headless".equals(System.getProperty("glass.platform")))
            return Optional.of("JavaFX's own, in memory");
        if (!isLinux())
            return Optional.of(System.getProperty("os.name") + "'s own");
        return Optional.ofNullable(System.getenv("DISPLAY")).filter(Display::answers)
                .map(name -> "X server at DISPLAY=" + name);
    }

    /// Where windows need an X server.
    static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// Why no window opens, as a sentence with the display's name; empty where nobody asked for a window, neither by an
    /// option nor by naming a display.
    ///
    /// @param wanted whether an option asks for a window
    public static Optional<String> missed(boolean wanted, Map<String, String> environment) {
        var name = environment.getOrDefault("DISPLAY", "");
        var wayland = environment.getOrDefault("WAYLAND_DISPLAY", "");
        if (!name.isBlank()) return Optional.of(unopened(name));
        if (!wayland.isBlank())
            return Optional.of("the display WAYLAND_DISPLAY=" + wayland
                    + " cannot be opened: windows here need X11, and DISPLAY names no Xwayland beside it");
        return wanted ? Optional.of("there is no display to open a window on: DISPLAY is not set") : Optional.empty();
    }

    private static String unopened(String name) {
        return "the display DISPLAY=" + name + " cannot be opened: "
                + (NAME.matcher(name).matches() ? "no X server answers there" : "a display's name is such as :0");
    }

    static boolean answers(String name) {
        var display = NAME.matcher(name);
        if (!display.matches())
            return false;
        int number = Integer.parseInt(display.group(2));
        var host = display.group(1);
        boolean here = host.isEmpty() || host.equals("unix");
        return here ? answersHere(number) : answersAt(host, X11_PORT + number);
    }

    private static boolean answersHere(int number) {
        var socket = Path.of("/tmp/.X11-unix", "X" + number); // where X11 servers listen by convention
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static boolean answersAt(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
