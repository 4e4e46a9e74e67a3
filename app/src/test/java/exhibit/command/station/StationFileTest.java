package exhibit.command.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.command.StationCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a station's settings and memory stand.
final class StationFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void without_a_home_nothing_lands_in_a_folder_called_question_mark() {
        assertEquals(Path.of("/tmp"), HomeFolder.home(Path.of("?"), Path.of("/tmp")));
        assertEquals(Path.of("/home/anna"), HomeFolder.home(Path.of("/home/anna"), Path.of("/tmp")));
    }

    @Test
    void the_machines_file_comes_before_the_users() throws IOException {
        var machine = Files.createDirectory(folder.resolve("etc"));
        var user = Files.createDirectory(folder.resolve("home"));
        assertEquals(Optional.empty(), StationFile.found(List.of(machine, user)).file());
        write(user, "station.number = 2");
        assertEquals(2, StationFile.found(List.of(machine, user)).settings().station());
        write(machine, "station.number = 1000");
        assertEquals(1000, StationFile.found(List.of(machine, user)).settings().station());
    }

    @Test
    void the_file_that_was_named_holds_and_the_command_line_before_it() throws IOException {
        var file = write(folder, "language = de\nidle.seconds = 5\n").toString();
        var wishes = new ArrayList<StationCommand.Wish>();
        assertEquals(0, StationCommand.run(wishes::add, "--settings", file));
        assertEquals(0, StationCommand.run(wishes::add, "--settings", file, "--language", "fr"));
        assertEquals(List.of("de", "fr"), wishes.stream().map(StationCommand.Wish::language).toList());
        assertEquals(1, wishes.getFirst().settings().notes().size());
    }

    @Test
    void the_doctor_finds_every_line_that_is_wrong() throws IOException {
        var settings = of(write(folder, "idle.seconds = 5\ncolour = blue\n"));
        assertEquals(2, settings.findings().filter(finding -> !finding.fine()).count());
        assertTrue(settings.findings().map(DoctorFinding::text).allMatch(text -> text.contains("line ")));
        assertTrue(of(Path.of("../deploy/station.properties")).findings().allMatch(DoctorFinding::fine));
    }

    @Test
    void it_stands_where_the_system_keeps_such_things() {
        var home = Path.of("/home/me");
        var name = Path.of("superposition-station");
        assertEquals(home.resolve(".config").resolve(name), HomeFolder.settings(Map.of(), home));
        assertEquals(Path.of("/elsewhere").resolve(name),
                HomeFolder.settings(Map.of("XDG_CONFIG_HOME", "/elsewhere"), home));
        assertEquals(home.resolve(".local/state").resolve(name), HomeFolder.state(Map.of(), home));
        assertEquals(Path.of("/var/lib/it"), HomeFolder.state(Map.of("STATE_DIRECTORY", "/var/lib/it"), home));
    }

    private static StationFile of(Path file) {
        return new StationFile.Converter().convert(file.toString());
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("station.properties"), text);
    }
}
