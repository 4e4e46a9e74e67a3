package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.room.member.Room;
import exhibit.room.wire.TeacherWord.Pacing;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The teacher's hand on all stations.
@Command(name = "pace", description = "Let all stations of a room freeze, take one step, or go on.", mixinStandardHelpOptions = true)
final class RoomPace implements Callable<Integer> {

    static final class PacingWord extends RangeConverters.Word<Pacing> {
        PacingWord() {
            super(Pacing.values());
        }
    }

    @Parameters(paramLabel = "PACE", converter = PacingWord.class, description = "freeze, step or go; a step is one cell for each station.")
    private Pacing pacing = Pacing.GO;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Override
    public Integer call() throws IOException {
        Room.tell(hub.door(), pacing);
        return ExitCode.OK;
    }
}
