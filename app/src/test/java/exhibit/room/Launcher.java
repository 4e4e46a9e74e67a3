package exhibit.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

/// The program that starts everything, as an installed exhibit finds it, with a port of its own for its rooms.
public final class Launcher {

    private Launcher() {
    }

    /// @return the program, written into `folder`
    public static Path in(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = StationProcess.JAVA.stream().map(Launcher::quoted).collect(Collectors.joining(" "));
        var program = folder.resolve("station");
        Files.writeString(program, "#!/bin/sh\nexec " + quoted(java) + " " + options + " -cp "
                + quoted(System.getProperty("java.class.path", "")) + " exhibit.Main \"$@\" --port "
                + Loopback.freePort() + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
