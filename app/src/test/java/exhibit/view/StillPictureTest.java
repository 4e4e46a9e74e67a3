package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Words;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands where the exhibit is not.
final class StillPictureTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Fx.headless();
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"CALL, 800, 480", "CALL, 720, 1280", "CALL, 1280, 720", "MOMENT, 800, 480", "MOMENT, 720, 1280"})
    void nothing_touches_the_edge(StillPicture.Kind kind, int width, int height) throws IOException {
        var picture = drawn(kind, width, height);
        int edge = Math.min(width, height) / 40;
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++)
                if (x < edge || y < edge || x >= width - edge || y >= height - edge)
                    assertEquals(argb(Palette.GROUND), picture.getRGB(x, y), x + ", " + y);
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_a_line(StillPicture.Kind kind) throws IOException {
        var picture = drawn(kind, 800, 480);
        int lines = 0;
        boolean before = false;
        for (int y = 480 - 1; y > 270; y--) {
            boolean written = isWritten(picture, y);
            if (written && !before) lines++;
            before = written;
        }
        assertTrue(lines >= Words.languages().size(), lines + " lines");
    }

    @Test
    void the_bell_alone_calls() throws IOException {
        assertTrue(has(drawn(StillPicture.Kind.CALL, 800, 480), Palette.BELL));
        assertTrue(!has(drawn(StillPicture.Kind.CALL, 800, 480), Palette.FISH));
        assertTrue(has(drawn(StillPicture.Kind.MOMENT, 800, 480), Palette.FISH));
    }

    private BufferedImage drawn(StillPicture.Kind kind, int width, int height) throws IOException {
        var file = folder.resolve(kind + ".png");
        var picture = Fx.ask(() -> new StillPicture(kind, width, height));
        Picture.write(picture, width, height, file);
        return ImageIO.read(file.toFile());
    }

    private static boolean isWritten(BufferedImage picture, int y) {
        for (int x = 0; x < picture.getWidth(); x++)
            if ((picture.getRGB(x, y) & 0xFF) > 0x80) return true;
        return false;
    }

    private static boolean has(BufferedImage picture, Color colour) {
        for (int x = 0; x < picture.getWidth(); x++)
            for (int y = 0; y < picture.getHeight(); y++)
                if (picture.getRGB(x, y) == argb(colour)) return true;
        return false;
    }

    private static int argb(Color colour) {
        return 0xFF000000 | (int) Math.round(255 * colour.getRed()) << 16
                | (int) Math.round(255 * colour.getGreen()) << 8 | (int) Math.round(255 * colour.getBlue());
    }
}
