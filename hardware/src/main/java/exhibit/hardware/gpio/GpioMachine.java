package exhibit.hardware.gpio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What this machine offers a panel: pins and buses, and who may use them.
///
/// @param devices where devices stand
/// @param model where the board's name stands
public record GpioMachine(Path devices, Path model) {

    /// One line of a report.
    ///
    /// @param part what it is about
    /// @param text what is there
    /// @param mend what to do, empty where all is well
    public record Finding(String part, String text, String mend) {}

    /// This machine.
    public static GpioMachine here() {
        return new GpioMachine(Path.of("/dev"), Path.of("/proc/device-tree/model"));
    }

    /// Pins, I2C and SPI, in this order. On a computer that is no Raspberry Pi nothing of it is missing.
    public List<Finding> findings() {
        var board = board();
        if (board.isEmpty()) return List.of(new Finding("pins", "none; this is no Raspberry Pi, and needs none", ""));
        return List.of(new Finding("board", board.get(), ""),
                finding("pins", "gpiochip", "gpio", "the kernel offers none; is this Raspberry Pi OS?"),
                finding("I2C", "i2c-1", "i2c", "add dtparam=i2c_arm=on to /boot/firmware/config.txt and restart"),
                finding("SPI", "spidev0.", "spi", "add dtparam=spi=on to /boot/firmware/config.txt and restart"));
    }

    private Finding finding(String part, String prefix, String group, String mend) {
        var found = devices(prefix);
        if (found.isEmpty()) return new Finding(part, "none", mend);
        var closed = found.stream().filter(device -> !Files.isReadable(device) || !Files.isWritable(device)).toList();
        if (closed.isEmpty()) return new Finding(part, names(found), "");
        return new Finding(part, names(closed) + " may not be used by this user",
                "sudo usermod -aG " + group + " $USER, then log in again");
    }

    private List<Path> devices(String prefix) {
        try (Stream<Path> all = Files.list(devices)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix)).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    private Optional<String> board() {
        try {
            var name = Files.readString(model, StandardCharsets.UTF_8).replace("\0", "").strip();
            return Optional.of(name).filter(board -> board.contains("Raspberry Pi"));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
