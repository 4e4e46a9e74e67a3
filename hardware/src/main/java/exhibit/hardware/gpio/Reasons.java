package exhibit.hardware.gpio;

import com.pi4j.io.exception.IOAlreadyExistsException;
import com.pi4j.provider.exception.ProviderNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What went wrong with a part, in words for staff, each with what helps. Every sentence has its words in
/// the language files of the exhibit, under `wrong`.
public final class Reasons {

    private static final Path DEVICES = Path.of("/dev");

    private Reasons() {
    }

    static String of(RuntimeException e) {
        return switch (e) {
            case Device.Implausible part -> String.valueOf(part.getMessage());
            case ProviderNotFoundException _ -> chips();
            case IOAlreadyExistsException _ -> "its pin is in use already";
            default -> bus(e);
        };
    }

    /// Why this machine has no pins at all; empty where it may have some.
    public static Optional<String> ofNoPins() {
        return hasChips() ? Optional.empty() : Optional.of(chips());
    }

    private static boolean hasChips() {
        try (Stream<Path> files = Files.list(DEVICES)) {
            return files.anyMatch(Reasons::isChip);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isChip(Path file) {
        return String.valueOf(file.getFileName()).startsWith("gpiochip");
    }

    private static String chips() {
        try (Stream<Path> files = Files.list(DEVICES)) {
            var chips = files.filter(Reasons::isChip).toList();
            if (chips.isEmpty()) return "there are no pins on this machine (no /dev/gpiochip*)";
            return chips.stream().allMatch(Files::isWritable)
                    ? "no chip here has a Raspberry Pi's pins"
                    : "the pins may not be used by this user; fix: sudo usermod -aG gpio $USER, then log in again";
        } catch (IOException e) {
            return "the devices of this machine cannot be listed: " + e.getMessage();
        }
    }

    private static String bus(RuntimeException e) {
        var text = innermost(e);
        if (text.contains("No gpio chip")) return chips();
        if (text.contains("No such device or address") || text.contains("Remote I/O error"))
            return "the chip does not answer on its bus; is it plugged in?";
        if (text.contains("i2c") && text.contains("does not exist"))
            return "there is no I2C bus; fix: add dtparam=i2c_arm=on to /boot/firmware/config.txt and restart";
        if (text.contains("i2c") && text.contains("not readable"))
            return "the I2C bus may not be used by this user; fix: sudo usermod -aG i2c $USER, then log in again";
        if (text.contains("Failed to open SPI"))
            return "the SPI bus is absent or may not be used; fix: add dtparam=spi=on to /boot/firmware/config.txt, "
                    + "sudo usermod -aG spi $USER, and restart";
        if (text.contains("busy")) return "its pin is used by another program";
        return text;
    }

    private static String innermost(Throwable e) {
        var text = String.valueOf(e.getMessage());
        var cause = e.getCause();
        return cause == null ? text : text + ": " + innermost(cause);
    }
}
