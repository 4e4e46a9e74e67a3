package exhibit.command;

import exhibit.control.Lesson;
import exhibit.room.wire.Pace;
import exhibit.room.Room;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Keeps the whole class at one place.
@Command(name = "lock", description = "Keep every exhibit of a room at one chapter, in free play or at the class's map, or let it go.", mixinStandardHelpOptions = true)
final class RoomLock implements Callable<Integer> {

    static final String OFF = "off";

    /// @param place one of `Lesson.PLACES`, or off
    static UnaryOperator<Pace> held(String place) {
        return now -> now.lock(place.equals(OFF) ? "" : place);
    }

    static final class PlaceWord implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.equals(OFF) || Lesson.PLACES.contains(value)) return value;
            throw Allowed.refusal(value, "one of " + String.join(", ", Lesson.PLACES) + ", " + OFF);
        }
    }

    @Parameters(paramLabel = "PLACE", converter = PlaceWord.class, description = "A chapter such as the-price, play, map, or off.")
    private String place = OFF;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Override
    public Integer call() throws IOException {
        Room.pace(hub.door(), held(place));
        return ExitCode.OK;
    }
}
