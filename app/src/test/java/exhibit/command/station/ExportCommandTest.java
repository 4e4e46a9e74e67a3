package exhibit.command.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import exhibit.command.HeardTerminal;
import exhibit.command.StationCommand;
import exhibit.station.counts.UsageCounter;
import exhibit.training.ExperimentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The commands that ask a station how it is and take its counts away.
final class ExportCommandTest {

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");
    private Path settings = Path.of("");

    @BeforeEach
    void listen() throws IOException {
        settings = Files.writeString(folder.resolve("station.properties"),
                "station.number = 12\ndata = " + folder.resolve("data"));
    }

    @Test
    void the_counts_of_the_settings_folder_go_where_they_are_wanted() throws IOException {
        try (var tally = new UsageCounter(folder.resolve("data/counts.db"), Clock.systemUTC(), System::nanoTime,
                Duration.ZERO)) {
            for (int visit = 0; visit < 6; visit++)
                tally.hand("first knob");
        }
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertEquals(0, run("export", "--to", stick.toString()), terminal.err());
        var files = terminal.out().lines().map(Path::of).toList();
        assertEquals(3, files.size());
        assertTrue(Files.readString(files.getFirst()).contains(",visits,6\r\n"));
        assertTrue(files.stream().allMatch(file -> file.startsWith(stick)
                && String.valueOf(file.getFileName()).startsWith("station-12-")));
    }

    @Test
    void a_recipe_that_was_asked_for_comes_with_its_numbers_and_its_picture() throws IOException {
        try (var tally = new UsageCounter(folder.resolve("data/counts.db"), Clock.systemUTC(), System::nanoTime,
                Duration.ZERO)) {
            tally.kept("2222248P");
        }
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertEquals(0, run("export", "--to", stick.toString()), terminal.err());
        var numbers = Files.readAllLines(stick.resolve("recipe-2222248P.csv"));
        assertTrue(numbers.getFirst().startsWith("seed,loss,feature,norm,dimensionality"), numbers.getFirst());
        assertEquals(1 + ExperimentCode.read("2222248P").hyperparameters().features(), numbers.size());
        assertTrue(Files.size(stick.resolve("recipe-2222248P.png")) > 10_000);
    }

    @Test
    void a_recipe_that_nobody_can_read_keeps_no_other_at_home() throws IOException {
        try (var tally = new UsageCounter(folder.resolve("data/counts.db"), Clock.systemUTC(), System::nanoTime,
                Duration.ZERO)) {
            tally.kept("2222248P");
            tally.kept("NO CODE");
            tally.kept("NO CODE");
        }
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertEquals(0, run("export", "--to", stick.toString()), terminal.err());
        assertEquals(5, stick.toFile().list().length);
        assertTrue(Files.exists(stick.resolve("recipe-2222248P.png")));
    }

    @Test
    void a_station_that_has_counted_nothing_says_so_and_writes_nothing() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertEquals(2, run("export", "--to", stick.toString()));
        assertTrue(terminal.err().contains("nothing was counted yet in " + folder.resolve("data")), terminal.err());
        assertEquals(0, stick.toFile().list().length);
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertEquals(2, run("export", "--to", folder.resolve("nowhere").toString()));
        assertTrue(terminal.err().contains("--to") && terminal.err().contains("nowhere")
                && terminal.err().contains("does not exist"), terminal.err());
    }

    @Test
    void a_station_whose_exhibit_does_not_run_says_so() {
        assertEquals(1, run("health"));
        var health = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(12, health.get("station").getAsInt());
        assertFalse(health.get("running").getAsBoolean());
    }

    private int run(String command, String... options) {
        var line = Stream.concat(Stream.of(command, "--settings",
                settings.toString()), Stream.of(options)).toArray(String[]::new);
        return StationCommand.run(_ -> {}, line);
    }
}
