package exhibit.command.room;

import exhibit.command.map.SweepOptions;
import exhibit.room.member.Room;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Opens a room and is the first station in it.
@Command(name = "open", description = "Open a room with a map to paint, and work in it.", mixinStandardHelpOptions = true, showDefaultValues = true)
final class RoomOpen implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DoorOptions door = new DoorOptions();

    @Mixin
    private SweepOptions which = new SweepOptions();

    @Mixin
    private RoomWork work = new RoomWork();

    @Option(names = "--stations", paramLabel = "N", defaultValue = "1", converter = RoomWork.StationNumber.class, description = "Begin when so many stations are there, 1 to 9999.")
    private int stations;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!door.hasBind())
            throw new ParameterException(spec.commandLine(), "Missing required option: '--bind=ADDRESS'");
        try (var room = Room.enter(door.own(), work.station())) {
            return work.in(room, spec.commandLine(), () -> {
                while (room.present() < stations)
                    Thread.sleep(RoomWork.LOOK_MILLIS);
                room.begin(which.sweep());
            });
        }
    }
}
