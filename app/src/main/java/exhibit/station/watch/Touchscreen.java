package exhibit.station.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a touchscreen is plugged in, by what Linux knows of its input devices.
///
/// @param devices where udev keeps a file for each device
public record Touchscreen(Path devices) {

    /// Of input devices: their major number is 13.
    private static final String INPUTS = "c13:*";
    private static final String MARK = "E:ID_INPUT_TOUCHSCREEN=1";

    public static Touchscreen here() {
        return new Touchscreen(Path.of("/run/udev/data"));
    }

    /// Whether there is none. Where nobody knows, nothing is missing.
    public boolean isMissing() {
        if (!Files.isDirectory(devices)) return false;
        try (var inputs = Files.newDirectoryStream(devices, INPUTS)) {
            for (var input : inputs)
                if (isTouchscreen(input)) return false;
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isTouchscreen(Path input) {
        try {
            return Files.readString(input, StandardCharsets.ISO_8859_1).lines().anyMatch(MARK::equals);
        } catch (IOException _) {
            return false; // unplugged at this very moment
        }
    }
}
