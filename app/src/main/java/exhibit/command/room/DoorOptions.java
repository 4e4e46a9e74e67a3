package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.room.member.RoomAddress;
import exhibit.room.wire.RoomCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// How a command comes into a room.
final class DoorOptions {

    @Option(names = "--bind", paramLabel = "ADDRESS", converter = OwnAddress.class, description = "The address of this machine that the room uses, such as 192.168.1.20 or fd00:5::20; otherwise the one that the other station sees.")
    private @Nullable InetAddress bind;

    @Option(names = "--port", paramLabel = "N", defaultValue = ""
            + RoomAddress.PORT, converter = Port.class, description = "The room's port, 1024 to 65535, the same on every station.")
    private int port;

    static final class Code implements ITypeConverter<RoomCode> {
        @Override
        public RoomCode convert(String value) throws IOException {
            return RangeConverters.read(value.equals("-") ? firstLine(System.in) : value, RoomCode::of);
        }

        /// One letter at a time: what comes after it is for somebody else.
        private static String firstLine(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read())
                line.write(letter);
            return line.toString(StandardCharsets.UTF_8);
        }
    }

    static final class Port extends RangeConverters.Whole {
        Port() {
            super(RoomAddress.PORTS);
        }
    }

    boolean hasBind() {
        return bind != null;
    }

    int port() {
        return port;
    }

    /// The door of the one that opens the room.
    ///
    /// @param others stations that may still be in a room that is opened again
    RoomAddress own(RoomCode code, List<InetSocketAddress> others) {
        var own = Objects.requireNonNull(bind);
        return new RoomAddress(code, own, port, alike(own, others).stream()
                .filter(other -> !other.equals(new InetSocketAddress(own, port))).toList());
    }

    /// The door of one that comes to others; only those of them can be reached that have the same kind of address.
    RoomAddress to(RoomCode code, List<InetSocketAddress> hubs) throws IOException {
        var own = bind == null ? OwnAddress.towards(hubs.stream().map(InetSocketAddress::getAddress).toList()) : bind;
        var alike = alike(own, hubs);
        if (alike.isEmpty())
            throw new IllegalArgumentException(
                    "'--bind' and '--address' are of two kinds: one is like 192.168.1.20, the "
                            + "other like fd00:5::20, and no way leads from one to the other");
        return new RoomAddress(code, own, port, alike);
    }

    private static List<InetSocketAddress> alike(InetAddress own, List<InetSocketAddress> hubs) {
        return hubs.stream().filter(hub -> hub.getAddress().getClass().equals(own.getClass())).toList();
    }
}
