package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lamps as Linux shows them.
final class BacklightTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_lamp_goes_dark_and_bright_by_its_own_measure() throws IOException {
        var first = lamp("10-0045", "31");
        var second = lamp("rpi_backlight", "255");
        var light = Backlight.in(folder);
        assertTrue(light.isThere());
        light.shine(0);
        assertEquals("0 0", brightness(first) + " " + brightness(second));
        light.shine(1);
        assertEquals("31 255", brightness(first) + " " + brightness(second));
        light.shine(.5);
        assertEquals("16 128", brightness(first) + " " + brightness(second));
    }

    @Test
    void a_lamp_that_cannot_be_set_does_not_keep_the_others_dark() throws IOException {
        lamp("a", "much");
        var other = lamp("b", "10");
        Backlight.in(folder).shine(1);
        assertEquals("10", brightness(other));
    }

    @Test
    void a_screen_without_a_lamp_is_no_failure() {
        var none = Backlight.in(folder.resolve("nowhere"));
        assertFalse(none.isThere());
        none.shine(1);
    }

    private Path lamp(String name, String most) throws IOException {
        var lamp = Files.createDirectory(folder.resolve(name));
        Files.writeString(lamp.resolve("max_brightness"), most + "\n");
        Files.writeString(lamp.resolve("brightness"), "7\n");
        return lamp;
    }

    private static String brightness(Path lamp) throws IOException {
        return Files.readString(lamp.resolve("brightness"));
    }
}
