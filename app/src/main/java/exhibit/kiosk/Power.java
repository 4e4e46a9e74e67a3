package exhibit.kiosk;

import exhibit.station.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Asks the system to restart the computer or to switch it off. The exhibit has no right to either; it leaves a word in
/// a file that a unit of the package watches.
enum Power {
    RESTART, OFF;

    private static final Path WATCHED = Path.of("/run/superposition-station/power");

    /// What comes with the package and does what the file says.
    private static final Path WATCHER = Path.of("/usr/lib/superposition-station/power");

    /// @return whether there is somebody who does it
    /// @throws IOException where it could not be asked
    public boolean ask() throws IOException {
        return ask(WATCHER, WATCHED);
    }

    boolean ask(Path watcher, Path watched) throws IOException {
        if (!Files.exists(watcher)) return false;
        AtomicFile.write(watched, name().getBytes(StandardCharsets.US_ASCII));
        return true;
    }
}
