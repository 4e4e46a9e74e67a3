package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.control.ClassHold;
import exhibit.room.member.Room;
import exhibit.room.wire.TeacherWord.Lock;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Keeps the whole class at one place.
@Command(name = "lock", description = "Keep every exhibit of a room at one chapter, in free play or at the class's map, or let it go.", mixinStandardHelpOptions = true)
final class RoomLock implements Callable<Integer> {

    static final class PlaceWord implements ITypeConverter<Lock> {
        @Override
        public Lock convert(String value) {
            if (value.equals(Lock.OFF) || ClassHold.places().contains(value)) return Lock.of(value);
            throw RangeConverters.refusal(value, "one of " + String.join(", ", ClassHold.places()) + ", " + Lock.OFF);
        }
    }

    @Parameters(paramLabel = "PLACE", converter = PlaceWord.class, description = "A chapter such as the-price, play, map, or off.")
    private Lock lock = new Lock("");

    @Mixin
    private HubOptions hub = new HubOptions();

    @Override
    public Integer call() throws IOException {
        Room.tell(hub.door(), lock);
        return ExitCode.OK;
    }
}
