package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GpioMachineTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_computer_that_is_no_Pi_misses_nothing() {
        var findings = new GpioMachine(folder, folder.resolve("model")).findings();
        assertEquals(List.of(""), findings.stream().map(GpioMachine.Finding::mend).toList());
    }

    @Test
    void a_Pi_without_buses_is_told_how_to_switch_them_on() throws IOException {
        var findings = pi().findings();
        assertEquals("Raspberry Pi 5 Model B Rev 1.0", findings.getFirst().text());
        assertTrue(findings.get(2).mend().contains("dtparam=i2c_arm=on"));
        assertTrue(findings.get(3).mend().contains("dtparam=spi=on"));
    }

    @Test
    void a_Pi_with_everything_needs_no_mending() throws IOException {
        for (var device : List.of("gpiochip0", "i2c-1", "spidev0.0", "spidev0.1"))
            Files.createFile(folder.resolve(device));
        for (var finding : pi().findings())
            assertEquals("", finding.mend(), finding.toString());
    }

    private GpioMachine pi() throws IOException {
        var model = folder.resolve("model");
        Files.writeString(model, "Raspberry Pi 5 Model B Rev 1.0\0");
        return new GpioMachine(folder, model);
    }
}
