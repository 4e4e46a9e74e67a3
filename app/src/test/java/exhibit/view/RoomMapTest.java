package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import exhibit.study.plot.PhasePicture;
import exhibit.text.Words;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import exhibit.view.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomMapTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(11, 11), 1);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void withoutDisplay() {
        Fx.headless();
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"800, 480, en", "720, 1280, de", "1280, 720, fr", "800, 480, es"})
    void a_map_is_drawn_in_every_size_as_it_grows(int width, int height, String language) throws IOException {
        var half = drawn(80, width, height, language);
        assertEquals(width, ImageIO.read(half.toFile()).getWidth());
        assertNotEquals(-1, Files.mismatch(half, drawn(121, width, height, language)));
    }

    @Test
    void who_has_painted_what_has_its_bottom_row_at_the_bottom() {
        var cell = SWEEP.swept(3, 7);
        var who = PhasePicture.stations(SweptMap.empty(SWEEP).and(cell));
        assertEquals(7, who.values().at(10, 3));
        assertEquals(0, who.values().at(0, 3));
    }

    private Path drawn(int cells, int width, int height, String language) throws IOException {
        var file = folder.resolve(cells + "-" + width + "x" + height + ".png");
        var painted = painted(cells);
        var map = Fx.ask(() -> {
            var fresh = new RoomMap(Words.in(language), 3);
            fresh.show(painted, 8);
            return fresh;
        });
        Files.write(file, Picture.png(map, width, height));
        return file;
    }

    private static SweptMap painted(int cells) {
        var map = SweptMap.empty(SWEEP);
        for (int k = 0; k < cells; k++)
            map = map.and(SWEEP.swept(k * 7 % SWEEP.cells(), 1 + k % 8));
        return map;
    }
}
