package exhibit.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// The loopback network, where every station has an address of its own.
public final class Loopback {

    private Loopback() {
    }

    public static InetAddress address(int station) throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, (byte) station});
    }

    public static boolean listens(int port) {
        try (var socket = new Socket(address(1), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
