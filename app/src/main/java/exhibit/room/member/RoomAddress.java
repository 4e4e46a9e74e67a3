package exhibit.room.member;

import exhibit.model.Range;
import java.net.InetAddress;
import java.util.Optional;

/// How a station comes into a room.
///
/// @param code what the class was told, see `CODE`
/// @param bind the one address of this machine that the room uses
/// @param port 1024 to 65535, the same on every station
/// @param hub host or host:port of a station that is in the room already; empty for the one that opens it
public record RoomAddress(String code, InetAddress bind, int port, Optional<String> hub) {

    /// The port that Hazelcast is known by.
    public static final int PORT = 5701;

    /// Those that no system service has.
    public static final Range PORTS = Range.whole(1024, 65_535);

    /// Letters and digits that a class can type.
    public static final String CODE = "[A-Za-z0-9-]{4,32}";

    public RoomAddress {
        if (!code.matches(CODE))
            throw new IllegalArgumentException("a code is 4 to 32 letters, digits or -, was '" + code + "'");
        PORTS.judge("a port", port);
        if (bind.isAnyLocalAddress())
            throw new IllegalArgumentException("a room uses one address, was " + bind.getHostAddress());
    }

    /// Host and port of the hub.
    Optional<String> hubAndPort() {
        return hub.map(host -> host.contains(":") ? host : host + ":" + port);
    }
}
