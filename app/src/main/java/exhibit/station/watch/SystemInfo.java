package exhibit.station.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the computer feels.
///
/// @param temperature where Linux tells its heat
/// @param throttled where a Raspberry Pi tells whether it had to slow down
/// @param disk a place on the disk whose room counts
public record SystemInfo(Path temperature, List<Path> throttled, Path disk) {

    private static final double MEBIBYTE = 1 << 20;

    public static SystemInfo here(Path disk) {
        return new SystemInfo(Path.of("/sys/class/thermal/thermal_zone0/temp"),
                List.of(Path.of("/sys/devices/platform/soc/soc:firmware/get_throttled"),
                        Path.of("/sys/devices/platform/soc@107c000000/soc@107c000000:firmware/get_throttled")),
                disk);
    }

    /// In degrees Celsius.
    OptionalDouble celsius() {
        try {
            return OptionalDouble.of(Double.parseDouble(text(temperature)) / 1000);
        } catch (IOException | NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// The firmware's bits in hexadecimal, `0` where all was well since the start; empty on other computers.
    Optional<String> throttling() {
        for (var file : throttled)
            try {
                return Optional.of(text(file));
            } catch (IOException _) {
                // another board tells it elsewhere
            }
        return Optional.empty();
    }

    /// In MiB; empty where the disk does not answer.
    OptionalDouble free() {
        return Files.exists(disk)
                ? OptionalDouble.of(disk.toFile().getUsableSpace() / MEBIBYTE)
                : OptionalDouble.empty();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }
}
