package exhibit.command.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What the programs around the exhibit hear of its settings.
final class SettingsCommandTest {

    private static final String USUAL = """
            SCREEN_ROTATION='0'
            RENDERING='auto'
            SCREEN_SIZE='own'
            WIRING='none'
            WRONG='0'
            """;

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void where_nobody_has_chosen_anything_the_usual_holds() {
        assertEquals(USUAL, told());
        assertEquals("", err.toString());
    }

    @Test
    void the_files_that_come_along_say_the_same() throws IOException {
        Files.copy(Path.of("../deploy/station.properties"), folder.resolve("station.properties"));
        Files.copy(Path.of("../deploy/package/settings/kiosk.properties"), folder.resolve("kiosk.properties"));
        assertEquals(USUAL, told());
        assertEquals("", err.toString());
    }

    @Test
    void what_is_chosen_is_told_from_both_files() throws IOException {
        write("station.properties", "screen.rotation = 90\nrendering = gpu\nmqtt.password = secret");
        write("kiosk.properties", "size = 1280x720\nwiring = /etc/panel.properties");
        assertEquals("""
                SCREEN_ROTATION='90'
                RENDERING='gpu'
                SCREEN_SIZE='1280x720'
                WIRING='/etc/panel.properties'
                WRONG='0'
                """, told());
    }

    /// As the shell had read it before Java did.
    @Test
    void an_older_file_of_the_kiosk_still_says_what_it_said() throws IOException {
        write("kiosk.properties", "size: 1280x720\nwiring =\n");
        assertEquals(USUAL.replace("'own'", "'1280x720'"), told());
        assertEquals("", err.toString());
    }

    @Test
    void a_wrong_value_is_named_with_its_line_and_the_usual_one_told() throws IOException {
        write("station.properties", "\nscreen.rotation = sideways");
        write("kiosk.properties", "size = huge\nwiring = panel.properties");
        assertEquals(USUAL.replace("WRONG='0'", "WRONG='3'"), told());
        var said = err.toString().lines().toList();
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(0).contains("station.properties, line 2: screen.rotation: 'sideways' is not one of 0, 90"));
        assertTrue(said.get(1).contains("kiosk.properties, line 1: size: 'huge' is not 'own' or a size"));
        assertTrue(said.get(2).contains("kiosk.properties, line 2: wiring: 'panel.properties' is not 'none' or"));
    }

    @Test
    void a_shell_reads_every_value_as_one_word() throws IOException, InterruptedException {
        var path = "/a b/$(touch gone)/`touch gone`/it's; touch gone \\ \"x\"";
        write("kiosk.properties", "wiring = " + path);
        var shell = new ProcessBuilder("sh", "-c", told() + "printf %s \"$WIRING\"; ls").directory(
                Files.createDirectory(folder.resolve("empty")).toFile()).start();
        assertEquals(path, new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, shell.waitFor());
    }

    private String told() {
        var line = new CommandLine(new SettingsCommand()).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true));
        assertEquals(0, line.execute("--shell", folder.toString()));
        return out.toString();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
