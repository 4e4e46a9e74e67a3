package exhibit.command.room;

import exhibit.command.map.SweepFiles;
import exhibit.room.member.Room;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What the class has so far, taken along.
@Command(name = "collect", description = "Take along the map of a room as far as it is, and who has trained which cell.", mixinStandardHelpOptions = true)
final class RoomCollect implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private SweepFiles files = new SweepFiles();

    @Override
    public Integer call() throws IOException {
        files.write(Room.collect(hub.door()), spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
