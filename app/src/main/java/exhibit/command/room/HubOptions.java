package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.room.member.RoomAddress;
import exhibit.room.wire.RoomCode;
import exhibit.station.settings.TypedAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which room a command means that comes to others.
final class HubOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--code", paramLabel = "CODE", required = true, converter = DoorOptions.Code.class, description = "The room's code, such as k7m-4xq-9rt: the station that has opened it shows it. A - alone: it is the first line of what is typed, so that no list of processes shows it.")
    private @Nullable RoomCode code;

    @Mixin
    private DoorOptions door = new DoorOptions();

    @Option(names = "--address", paramLabel = "ADDRESS", required = true, converter = Typed.class, description = "Where the room is, exactly as its first station shows it, such as 192.168.1.20 or fd00:5::20; with commas between them several stations of it, of which any will do.")
    private Hubs hubs = new Hubs(List.of());

    record Hubs(List<TypedAddress> all) {

        /// @param port where an address has none
        List<InetSocketAddress> places(int port) {
            var places = new ArrayList<InetSocketAddress>();
            for (var hub : all)
                for (var address : lookedUp(hub.host()))
                    places.add(new InetSocketAddress(address, hub.port().orElse(port)));
            return places;
        }
    }

    static final class Typed implements ITypeConverter<Hubs> {
        @Override
        public Hubs convert(String value) {
            return new Hubs(RangeConverters.read(value, TypedAddress::all));
        }
    }

    /// The door of one that looks in.
    RoomAddress door() throws IOException {
        try {
            return door.to(Objects.requireNonNull(code), hubs.places(door.port()));
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    /// The door of one that stays.
    RoomAddress another() throws IOException {
        var door = door();
        try {
            return door.elsewhere();
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private ParameterException refusal(IllegalArgumentException e) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '--address': " + e.getMessage());
    }

    private static InetAddress[] lookedUp(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException _) {
            throw new IllegalStateException("nobody here knows a machine called '" + host
                    + "': type its address in numbers, such as 192.168.1.20");
        }
    }
}
