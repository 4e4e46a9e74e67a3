package exhibit.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WiringTest {

    private static final Path DEPLOY = Path.of("..", "deploy");

    @Test
    void the_full_panel_has_every_control() throws IOException {
        var wiring = Wiring.read(DEPLOY.resolve("wiring.properties"));
        assertEquals(9, wiring.parts().size());
        assertEquals(new Part.Encoder(5, 6, OptionalInt.of(13), 4, OptionalInt.empty()),
                wiring.parts().get(Knob.FIRST));
        assertEquals(new Part.Switch(18, OptionalInt.empty()), wiring.parts().get(Button.STAFF_KEY));
        assertEquals(4, wiring.strip().orElseThrow().lights().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiring.properties", "wiring-lab-kit.properties", "wiring-two-potentiometers.properties"})
    void no_committed_panel_uses_a_pin_twice_or_one_that_is_kept(String file) throws IOException {
        var wiring = Wiring.read(DEPLOY.resolve(file));
        var used = new HashSet<Integer>();
        for (var part : wiring.parts().values())
            for (var use : part.pins()) {
                assertTrue(used.add(use.pin()), "pin " + use.pin() + " twice");
                assertTrue(Header.reserved(use.pin(), wiring.usesI2c(), wiring.usesSpi()).isEmpty());
            }
    }

    @Test
    void the_committed_page_and_drawing_are_what_the_code_makes_of_the_wiring() throws IOException {
        var wiring = Wiring.read(DEPLOY.resolve("wiring.properties"));
        assertEquals(Files.readString(DEPLOY.resolve("wiring.md")), wiring.table());
        assertEquals(Files.readString(DEPLOY.resolve("wiring.svg")), wiring.drawing());
    }

    @Test
    void the_header_has_each_pin_once_and_I2C_where_it_belongs() {
        assertEquals(28, IntStream.rangeClosed(0, Header.LAST_BCM).map(Header::pin).distinct().count());
        assertEquals(3, Header.pin(2));
        assertEquals(5, Header.pin(3));
        assertEquals(29, Header.pin(5));
        assertEquals(37, Header.pin(26));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "knob.ninth = encoder a=5 b=6 | line 1 | 'knob.ninth' is no control",
        "knob.first encoder | line 1 | no '='", "knob.first = encoder a=5 | line 1 | 'b=' is missing",
        "knob.first = encoder a=5 b=5 | line 1 | pin 5 is taken by knob.first A",
        "knob.first = encoder a=5 b=28 | line 1 | 0 to 27", "knob.first = encoder a=5 b=x | line 1 | 0 to 27",
        "knob.first = encoder a=5 b=14 | line 1 | kept for the service console",
        "knob.first = encoder a=5 b=6 steps=3 | line 1 | 1, 2 or 4",
        "knob.first = encoder a=5 b=6 c=7 | line 1 | allowed are a, b, push, steps, light",
        "knob.first = button pin=5 | line 1 | is no knob", "button.first = encoder a=5 b=6 | line 1 | is no button",
        "knob.first = ads1115 bus=1 address=0x50 channel=0 | line 1 | 0x48 to 0x4b",
        "knob.first = mcp3008 bus=0 chip=0 channel=8 | line 1 | 0 to 7",
        "lights = ws2812 bus=0 chip=0 order=knob.tenth | line 1 | 'knob.tenth' is no control",
        "\"\" | file | there is no control"})
    void a_wrong_line_is_told_with_its_number_and_what_is_allowed(String line, String where, String says) {
        var told = assertThrows(WiringException.class, () -> WiringFile.parse("file", line)).getMessage();
        assertTrue(String.valueOf(told).contains(where) && String.valueOf(told).contains(says), told);
    }

    @Test
    void a_bus_keeps_its_pins_only_where_it_is_used() {
        WiringFile.parse("file", "button.first = button pin=2");
        var told = assertThrows(WiringException.class, () -> WiringFile.parse("file", """
                # a comment
                knob.first = ads1115 bus=1 address=0x48 channel=0

                button.first = button pin=2
                """)).getMessage();
        assertTrue(String.valueOf(told).contains("line 4: pin 2 is kept for I2C data"), told);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var told = assertThrows(WiringException.class,
                () -> WiringFile.parse("file", "knob.first = encoder a=5\nknob.first = x\nbutton.first = button pin=1"))
                .getMessage();
        assertEquals(3, String.valueOf(told).lines().count(), told);
    }
}
