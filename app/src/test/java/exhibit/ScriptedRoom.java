package exhibit;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomCode;
import exhibit.station.settings.Settings;
import exhibit.view.staff.StaffActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Station 7 beside a shell's script that says what a room's process says.
final class ScriptedRoom {

    /// Stays in the room, and notes what it is told.
    static final String WAIT = "while read line; do echo \"$line\" >>heard; done";

    private ScriptedRoom() {
    }

    /// @param folder where the script runs, and the station's own
    static ClassRoom of(Path folder, String script, Consumer<ClassPace> teacher, LongSupplier nanos)
            throws IOException {
        var file = folder.resolve("station");
        Files.writeString(file, "#!/bin/sh\ncd '" + folder + "'\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        var settings = folder.resolve("station.properties");
        Files.writeString(settings, "station.number = 7\nroom = 127.0.0.7\n");
        return new ClassRoom(Settings.read(settings, Set.of()), Optional.of(file.toString()), teacher,
                new RoomMemory(Optional.of(kept(folder))), nanos);
    }

    /// Where the station remembers its room.
    static Path kept(Path folder) {
        return folder.resolve("room");
    }

    /// What came of coming in by the address and the code that somebody has typed.
    static StaffActions.Fact joined(ClassRoom room) throws Exception {
        return room.join("10.0.0.1", RoomCode.of("k7m-4xq-9rt")).get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
