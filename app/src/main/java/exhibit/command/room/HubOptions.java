package exhibit.command.room;

import exhibit.room.member.RoomAddress;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which room a command means that comes to others.
final class HubOptions {

    @Mixin
    private DoorOptions door = new DoorOptions();

    @Option(names = "--address", paramLabel = "HOST", required = true, converter = DoorOptions.Host.class, description = "Where the room was opened, such as 192.168.1.20.")
    private String address = "";

    RoomAddress door() throws IOException {
        return door.to(address);
    }

    String address() {
        return address;
    }
}
