package exhibit.room.member;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/// Why a room was not found where somebody has looked for it, as far as that can be seen from outside. Asks the network,
/// and waits for it.
final class EmptyPlace {

    private static final int PATIENCE_MILLIS = 1000;

    private EmptyPlace() {
    }

    /// One sentence, with what to do about it.
    static String why(RoomAddress door) {
        return door.hubs().stream().flatMap(hub -> known(hub).stream()).findFirst()
                .orElseGet(() -> "there is no room at " + door.sought()
                        + ": nobody is there; try another station's address, `room show` and the page for staff list them");
    }

    /// The same where somebody with the code has answered, and yet nobody lets anybody in.
    static String shut(RoomAddress door) {
        return "somebody at " + door.sought()
                + " has this code, but nobody lets this station in: if the station that leads "
                + "the room was unplugged, another one leads it within a quarter of a minute";
    }

    private static Optional<String> known(InetSocketAddress hub) {
        var place = RoomAddress.shown(hub);
        if (listens(hub))
            return Optional.of("somebody is at " + place + ", but does not answer as a room does, or has no time yet; "
                    + "type the address that the first station shows, exactly");
        if (!RoomAddress.isHere(hub.getAddress())) return Optional.empty();
        return Optional.of("there is no room at " + place + ": that is an address of this machine, and " + own(hub)
                .map(open -> "its room is at " + open + "; type that one").orElse("no room is open on it"));
    }

    /// Where on this machine somebody waits at the same port.
    private static Optional<String> own(InetSocketAddress hub) {
        return addresses().stream().map(address -> new InetSocketAddress(address, hub.getPort()))
                .filter(EmptyPlace::listens).map(RoomAddress::shown).findFirst();
    }

    private static List<InetAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    private static boolean listens(InetSocketAddress place) {
        try (var socket = new Socket()) {
            socket.connect(place, PATIENCE_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
