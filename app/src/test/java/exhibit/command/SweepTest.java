package exhibit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import exhibit.model.PhaseDiagram;
import exhibit.training.PhaseGrid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SweepTest {

    private static final PhaseFile EMPTY = PhaseFile.empty(PhaseDiagram.THREE_IN_TWO, new PhaseGrid(3, 2), 1);

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void hush() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void speak() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    @Test
    void a_map_that_was_broken_off_goes_on_to_the_same_map() throws IOException {
        var file = folder.resolve("map.json");
        assertEquals(0, sweep(file));
        var whole = Files.readString(file);
        var map = PhaseFile.read(file, EMPTY);
        assertTrue(map.isWhole());
        var part = new PhaseFile(map.model(), map.columns(), map.rows(), map.instances(), map.cells().subList(0, 4));
        Files.writeString(file, new Gson().toJson(part));
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
        assertEquals(0, Station.run(_ -> {}, "sweep", "--grid", "2x2", "--instances", "1", "--png",
                picture.toString()));
        assertEquals(720, ImageIO.read(picture.toFile()).getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no map", "{}", "[]", "{\"model\":\"2-1\",\"columns\":3,\"rows\":2,\"cells\":[]}",
        "{\"model\":\"3-2\",\"columns\":3,\"rows\":2,\"instances\":1,\"cells\":[{}]}"})
    void a_file_with_something_else_is_named_and_left_alone(String content) throws IOException {
        var file = folder.resolve("other.json");
        Files.writeString(file, content);
        assertThrows(IllegalArgumentException.class, () -> PhaseFile.read(file, EMPTY));
        assertEquals(2, sweep(file));
        assertEquals(content, Files.readString(file));
    }

    private static int sweep(Path file) {
        return Station.run(_ -> {}, "sweep", "--model", "3-2", "--grid", "3x2", "--instances", "1", "--json",
                file.toString());
    }
}
