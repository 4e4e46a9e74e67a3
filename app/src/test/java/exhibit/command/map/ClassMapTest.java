package exhibit.command.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.counts.StationFolder;
import exhibit.station.settings.Settings;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import exhibit.view.kit.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A map that is taken along from a screen.
final class ClassMapTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(2, 2), 1);
    private static final SweptMap MAP = SweptMap.empty(SWEEP).and(SWEEP.swept(3, 7)).and(SWEEP.swept(0, 2));
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private Settings settings = read("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void a_stick_keeps_every_map_under_the_station_s_number_and_the_time() throws IOException {
        var files = take(Optional.of(folder));
        assertEquals(List.of("station-7-20260504T120000Z-class.csv", "station-7-20260504T120000Z-class.png"),
                names(files));
        assertEquals(MAP, SweepCsv.read(files.getFirst()));
        assertTrue(ImageIO.read(files.getLast().toFile()).getWidth() > 1000);
    }

    @Test
    void a_spreadsheet_with_decimal_commas_gets_what_it_asks_for_and_the_cells_come_back() throws IOException {
        settings = read("csv.style = semicolon");
        var files = take(Optional.of(folder));
        assertTrue(Files.readString(files.getFirst()).startsWith("\ufeffmodel;grid;instances;"));
        assertEquals(MAP, SweepCsv.read(files.getFirst()));
    }

    @Test
    void without_a_stick_the_station_keeps_the_last_one() throws IOException {
        take(Optional.empty());
        assertEquals(List.of("station-7-class.csv", "station-7-class.png"), names(take(Optional.empty())));
        try (var kept = Files.list(folder.resolve("kept"))) {
            assertEquals(2, kept.count());
        }
    }

    private static Settings read(String lines) {
        try {
            var file = Files.writeString(Files.createTempFile("station", ".properties"),
                    "station.number = 7\n" + lines);
            var settings = Settings.read(file, Set.of("en"));
            Files.delete(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> take(Optional<Path> stick) throws IOException {
        return ClassMap.take(MAP, settings, new StationFolder(folder.resolve("kept")), stick, NOW);
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }
}
