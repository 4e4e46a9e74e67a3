package exhibit.command.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.command.HeardTerminal;
import exhibit.command.StationCommand;
import exhibit.command.option.Json;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SweepTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.TRIPLE, new PhaseGrid(3, 2), 1);

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_map_that_was_broken_off_goes_on_to_the_same_map() throws IOException {
        var file = folder.resolve("map.json");
        assertEquals(0, sweep(file));
        var whole = Files.readString(file);
        var map = PhaseFile.read(file, SWEEP);
        assertTrue(map.isWhole());
        Files.writeString(file, Json.of(PhaseFile.of(SweptMap.empty(SWEEP).and(map.cells().subList(0, 4)))));
        assertEquals(0, sweep(file));
        assertEquals(whole, Files.readString(file));
    }

    @Test
    void what_is_there_is_not_trained_again() throws IOException {
        var file = folder.resolve("map.json");
        sweep(file);
        var marked = Files.readString(file).replaceFirst("\"loss\": [^,]+", "\"loss\": 7.0");
        Files.writeString(file, marked);
        sweep(file);
        assertEquals(marked, Files.readString(file));
    }

    @Test
    void the_map_is_drawn_where_a_picture_is_asked_for() throws IOException {
        var picture = folder.resolve("map.png");
        assertEquals(0, StationCommand.run(_ -> {}, "sweep", "--grid", "2x2", "--instances", "1", "--png",
                picture.toString()));
        assertEquals(720, ImageIO.read(picture.toFile()).getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no map", "{}", "[]", "{\"model\":\"2-1\",\"columns\":3,\"rows\":2,\"cells\":[]}",
        "{\"model\":\"3-2\",\"columns\":3,\"rows\":2,\"instances\":1,\"cells\":[{}]}"})
    void a_file_with_something_else_is_named_and_left_alone(String content) throws IOException {
        var file = folder.resolve("other.json");
        Files.writeString(file, content);
        assertThrows(IllegalArgumentException.class, () -> PhaseFile.read(file, SWEEP));
        assertEquals(2, sweep(file));
        assertEquals(content, Files.readString(file));
    }

    @Test
    void shares_carried_together_are_the_map_of_one_machine() throws IOException {
        var alone = folder.resolve("alone.json");
        sweep(alone);
        var shares = new ArrayList<>(List.of("sweep", "merge"));
        for (int station = 1; station <= 4; station++) {
            shares.add(share(station).toString());
            assertEquals(0, share(station, "--slice", station + "/4"));
        }
        var merged = folder.resolve("merged.json");
        var picture = folder.resolve("merged.png");
        shares.addAll(List.of("--json", merged.toString(), "--csv", folder.resolve("merged.csv").toString(), "--png",
                picture.toString()));
        assertEquals(0, StationCommand.run(_ -> {}, shares.toArray(String[]::new)));
        assertEquals(Files.readString(alone), Files.readString(merged));
        var cells = SweepCsv.read(folder.resolve("merged.csv"), SWEEP).cells();
        assertEquals(List.of(1, 2, 3, 4, 1, 2), cells.stream().map(SweptCell::station).toList());
        assertEquals(1280, ImageIO.read(picture.toFile()).getWidth(), "both maps, that of who beside that of what");
    }

    @Test
    void a_share_that_is_missing_is_counted_and_leaves_no_file() throws IOException {
        share(2, "--slice", "2/4");
        var json = folder.resolve("part.json");
        var file = share(2).toString();
        assertEquals(1, StationCommand.run(_ -> {}, "sweep", "merge", file, "--json", json.toString()));
        assertFalse(Files.exists(json));
        var png = folder.resolve("part.png");
        assertEquals(0, StationCommand.run(_ -> {}, "sweep", "merge", file, "--png", png.toString()));
        assertEquals(720, ImageIO.read(png.toFile()).getWidth());
    }

    @Test
    void the_same_share_twice_counts_once_and_a_changed_one_is_refused() throws IOException {
        share(1, "--slice", "1/3");
        var twice = folder.resolve("twice.csv");
        Files.copy(share(1), twice);
        var cells = SweepCsv.read(share(1), SWEEP);
        assertEquals(cells, cells.and(SweepCsv.read(twice, SWEEP).cells()));
        Files.writeString(twice, Files.readString(twice).replaceFirst("(PAIRED|DROPPED|BESIDE),0\\.", "$1,7."));
        assertEquals(2, StationCommand.run(_ -> {}, "sweep", "merge", share(1).toString(), twice.toString()));
    }

    @Test
    void a_share_that_was_broken_off_goes_on_to_the_same_share() throws IOException {
        share(1, "--slice", "1/2");
        var whole = Files.readString(share(1));
        Files.writeString(share(1), whole.lines().limit(2).collect(Collectors.joining("\r\n", "", "\r\n")));
        share(1, "--slice", "1/2");
        assertEquals(whole, Files.readString(share(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no cells", "model,grid,instances,station", "model,grid,instances,station\r\n7-7,1,1",
        "model,grid,instances,station\r\n3-2,3x2,1,1,0,0", "model,grid,instances,station\r\n3-2,4x4,1,1,0,0"})
    void a_share_with_something_else_is_named_and_left_alone(String content) throws IOException {
        Files.writeString(share(1), content);
        assertEquals(2, share(1, "--slice", "1/2"));
        assertEquals(2, StationCommand.run(_ -> {}, "sweep", "merge", share(1).toString()));
        assertEquals(content, Files.readString(share(1)));
    }

    private Path share(int station) {
        return folder.resolve("station-" + station + ".csv");
    }

    private int share(int station, String... options) {
        var line = new ArrayList<>(List.of("sweep", "--model", "3-2", "--grid", "3x2", "--instances", "1", "--csv",
                share(station).toString()));
        line.addAll(List.of(options));
        return StationCommand.run(_ -> {}, line.toArray(String[]::new));
    }

    private static int sweep(Path file) {
        return StationCommand.run(_ -> {}, "sweep", "--model", "3-2", "--grid", "3x2", "--instances", "1", "--json",
                file.toString());
    }
}
