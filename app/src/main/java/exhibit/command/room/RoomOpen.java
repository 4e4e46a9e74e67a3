package exhibit.command.room;

import exhibit.command.map.SweepOptions;
import exhibit.room.member.Room;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--code", paramLabel = "CODE", converter = DoorOptions.Code.class, description = "The code of a room that is opened again, as it was made for it; otherwise a new one is made and shown. A - alone: it is the first line of what is typed, so that no list of processes shows it.")
    private @Nullable RoomCode code;

    @Option(names = "--address", paramLabel = "ADDRESS", converter = HubOptions.Typed.class, description = "Where stations may still be in a room that is opened again, with commas between them.")
    private HubOptions.Hubs others = new HubOptions.Hubs(List.of());

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
        if (code != null && code.isWord())
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--code': a room is opened again "
                            + "with the code that was made for it; this one has none of the digits 2 to 9, which each has");
        var own = door.own(code == null ? RoomCode.made(new SecureRandom()) : code,
                others.places(door.port()));
        try (var room = Room.enter(own, work.station())) {
            work.tell(spec.commandLine(), "the room is at " + own.shown() + ", its code is " + own.code().shown());
            return work.in(room, spec.commandLine(), () -> {
                while (room.present() < stations)
                    Thread.sleep(RoomWork.LOOK_MILLIS);
                room.begin(which.sweep());
            });
        }
    }
}
