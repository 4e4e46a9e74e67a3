package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Screens at HDMI, and a program that says what wlr-randr 0.4 says.
@DisabledOnOs(OS.WINDOWS)
final class WaylandScreenPowerTest {

    private static final String LIT = """
            HDMI-A-1 "Some Maker, A Screen (HDMI-A-1)"
              Make: Some Maker
              Enabled: yes
              Modes:
                1920x1080 px, 60.000000 Hz (preferred)
                1280x720 px, 59.940000 Hz (current)
              Position: 0,0
              Transform: 270
              Scale: 1.000000
              Adaptive Sync: disabled
            """;
    private static final String DARK = """
            HDMI-A-1 "Some Maker, A Screen (HDMI-A-1)"
              Make: Some Maker
              Enabled: no
              Modes:
                1920x1080 px, 60.000000 Hz (preferred)
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_screen_goes_dark_and_comes_back_as_large_and_as_turned_as_it_was() throws IOException {
        var screens = new WaylandScreenPower(Optional.of(program(LIT)));
        assertTrue(screens.isThere());
        screens.shine(0);
        assertEquals(List.of("", "--output HDMI-A-1 --off"), asked());
        program(DARK);
        screens.shine(0);
        screens.shine(1);
        assertEquals(List.of("", "", "--output HDMI-A-1 --on --mode 1280x720@59.940000Hz --transform 270"),
                asked().subList(2, 5));
        program(LIT);
        screens.shine(1);
        assertEquals(List.of(""), asked().subList(5, 6));
    }

    @Test
    void every_screen_is_switched() throws IOException {
        new WaylandScreenPower(Optional.of(program(LIT + LIT.replace("HDMI-A-1", "HDMI-A-2")))).shine(0);
        assertEquals(List.of("", "--output HDMI-A-1 --off", "--output HDMI-A-2 --off"), asked());
    }

    @Test
    void one_that_was_dark_before_comes_on_as_it_likes() throws IOException {
        new WaylandScreenPower(Optional.of(program(DARK))).shine(1);
        assertEquals(List.of("", "--output HDMI-A-1 --on"), asked());
    }

    @Test
    void a_program_that_refuses_or_is_not_there_is_no_failure_of_the_station() throws IOException {
        var program = program(LIT);
        Files.writeString(program, "#!/bin/sh\necho 'compositor gone' >&2\nexit 1\n");
        new WaylandScreenPower(Optional.of(program)).shine(0);
        new WaylandScreenPower(Optional.of(folder.resolve("nowhere"))).shine(0);
        var none = new WaylandScreenPower(Optional.empty());
        assertFalse(none.isThere());
        none.shine(0);
    }

    @Test
    void it_is_found_where_programs_are() throws IOException {
        var program = program(LIT);
        assertEquals(Optional.of(program), WaylandScreenPower.installed("/no/such/folder::" + folder));
        assertEquals(Optional.empty(), WaylandScreenPower.installed("/no/such/folder"));
    }

    /// Says what stands in a file of its own, and notes what it is asked.
    private Path program(String says) throws IOException {
        var program = folder.resolve("wlr-randr");
        Files.writeString(folder.resolve("says"), says);
        Files.writeString(program, "#!/bin/sh\ncd '" + folder + "'\necho \"$*\" >>asked\n[ $# -gt 0 ] || cat says\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked"));
    }
}
