package exhibit.room.member;

import exhibit.model.Range;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;

/// How a station comes into a room.
///
/// @param code what the class was told
/// @param bind the one address of this machine that the room uses
/// @param port 1024 to 65535, the same on every station
/// @param hubs stations that may be in the room already, any of them leads in; none for the one that opens it
public record RoomAddress(RoomCode code, InetAddress bind, int port, List<InetSocketAddress> hubs) {

    /// Where a room is when nobody says otherwise.
    public static final int PORT = 5701;

    /// Those that no system service has.
    public static final Range PORTS = Range.whole(1024, 65_535);

    public RoomAddress {
        PORTS.judge("a port", port);
        if (bind.isAnyLocalAddress())
            throw new IllegalArgumentException("a room uses one address, was " + bind.getHostAddress());
        hubs = List.copyOf(hubs);
    }

    /// The same for a station that is to stay in the room, and does not look for it at its own place.
    ///
    /// @throws IllegalArgumentException with a sentence where no other place is left
    public RoomAddress elsewhere() {
        var others = hubs.stream().filter(hub -> !hub.equals(own())).toList();
        if (!others.isEmpty()) return new RoomAddress(code, bind, port, others);
        throw new IllegalArgumentException(shown()
                + " is this station's own address: type the one that the room was opened at");
    }

    /// Whether it is an address of this machine, all of the loopback network's included.
    public static boolean isHere(InetAddress address) {
        try (var socket = new ServerSocket(0, 1, address)) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    private InetSocketAddress own() {
        return new InetSocketAddress(bind, port);
    }

    /// Where this station is, as others have to type it.
    public String shown() {
        return shown(own());
    }

    /// Where it looks for the room.
    public String sought() {
        return hubs.isEmpty()
                ? "this address"
                : hubs.stream().map(RoomAddress::shown).collect(Collectors.joining(" or "));
    }

    static String shown(InetSocketAddress place) {
        var host = shown(place.getAddress());
        if (place.getPort() == PORT) return host;
        return (place.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + place.getPort();
    }

    /// In numbers; of an IPv6 address's noughts the longest row is left out, as RFC 5952 asks.
    private static String shown(InetAddress address) {
        var text = address.getHostAddress();
        if (!(address instanceof Inet6Address)) return text;
        for (int noughts = 8; noughts > 1; noughts--) {
            var row = ":" + "0:".repeat(noughts);
            int at = (":" + text + ":").indexOf(row);
            if (at >= 0)
                return text.substring(0, Math.max(0, at - 1)) + "::"
                        + text.substring(Math.min(text.length(), at + row.length() - 1));
        }
        return text;
    }
}
