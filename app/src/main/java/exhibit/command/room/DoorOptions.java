package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.room.member.RoomAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// How a command comes into a room.
final class DoorOptions {

    @Option(names = "--code", paramLabel = "CODE", required = true, converter = Code.class, description = "The room's code: 4 to 32 letters, digits or -. Who does not have it is refused. A - alone: it is the first line of what is typed, so that no list of processes shows it.")
    private String code = "";

    @Option(names = "--bind", paramLabel = "ADDRESS", converter = OwnAddress.class, description = "The address of this machine that the room uses; otherwise the one that the other station sees.")
    private @Nullable InetAddress bind;

    @Option(names = "--port", paramLabel = "N", defaultValue = ""
            + RoomAddress.PORT, converter = Port.class, description = "The room's port, 1024 to 65535, the same on every station.")
    private int port;

    static final class Code implements ITypeConverter<String> {
        @Override
        public String convert(String value) throws IOException {
            var code = value.equals("-") ? firstLine(System.in) : value;
            if (code.matches(RoomAddress.CODE)) return code;
            throw RangeConverters.refusal(code, "a code of 4 to 32 letters, digits or -");
        }

        /// One letter at a time: what comes after it is for somebody else.
        private static String firstLine(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read())
                line.append((char) letter);
            return line.toString().strip();
        }
    }

    static final class Host implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.matches("[A-Za-z0-9.-]+(:\\d{1,5})?")) return value;
            throw RangeConverters.refusal(value, "an address such as 192.168.1.20");
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

    /// The door of the one that opens the room.
    RoomAddress own() {
        return new RoomAddress(code, Objects.requireNonNull(bind), port, Optional.empty());
    }

    /// The door of one that comes to others.
    RoomAddress to(String hub) throws IOException {
        return new RoomAddress(code, bind == null ? OwnAddress.towards(hub.replaceFirst(":.*", "")) : bind, port,
                Optional.of(hub));
    }
}
