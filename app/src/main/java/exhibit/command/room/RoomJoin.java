package exhibit.command.room;

import exhibit.room.member.Room;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Comes into a room that another station has opened.
@Command(name = "join", description = "Come into a room by its code and the address of a station in it, and work in it.", mixinStandardHelpOptions = true, showDefaultValues = true)
final class RoomJoin implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private RoomWork work = new RoomWork();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var door = hub.another();
        try (var room = Room.enter(door, work.station())) {
            if (room.present() == 1)
                spec.commandLine().getErr().println(room.alone() + "; this station waits for it");
            return work.in(room, spec.commandLine(), () -> {});
        }
    }
}
