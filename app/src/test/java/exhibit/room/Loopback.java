package exhibit.room;

import exhibit.room.member.RoomAddress;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;

/// The loopback network, where every station has an address of its own.
public final class Loopback {

    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;

    private Loopback() {
    }

    public static InetAddress address(int station) throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, (byte) station});
    }

    /// The door of a station to the stations at `hubs`; without any, of the one that opens the room.
    public static RoomAddress door(String code, int station, int port, int... hubs) throws IOException {
        var places = new ArrayList<InetSocketAddress>();
        for (int hub : hubs)
            places.add(new InetSocketAddress(address(hub), port));
        return new RoomAddress(RoomCode.of(code), address(station), port, places);
    }

    public static boolean listens(int port) {
        try (var socket = new Socket(address(1), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /// Not one of those that a system gives to whoever calls somebody: it may be taken while a station is away for a
    /// minute, and the station could not come back.
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException _) {
                // somebody else has it
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
