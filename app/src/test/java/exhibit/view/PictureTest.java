package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.play.EmbeddingPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is on the pictures.
public final class PictureTest {

    private static final List<Color> COLOURS = List.of(Palette.BELL, Palette.FISH, Palette.STAR, Palette.LEAF,
            Palette.KEY);

    @TempDir
    private Path folder;

    /// How large a badge is, and how far beyond its tip, in radii.
    private static final double BESIDE_TIP = .16;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void each_badge_has_its_colour_at_the_end_of_its_arrow_the_first_above_and_the_second_to_its_right()
            throws IOException {
        var image = write(Samples.pentagon(0), 400, 400);
        double radius = 200 / (1.25 + 2 * BESIDE_TIP);
        for (int i = 0; i < 5; i++) {
            double beyond = Samples.pentagon(0).embedding().norm(i) + 1.85 * BESIDE_TIP;
            double x = 200 + beyond * radius * Math.sin(4 * Math.PI * i / 5);
            double y = 200 - beyond * radius * Math.cos(4 * Math.PI * i / 5);
            same(COLOURS.get(i), image.getPixelReader().getColor((int) x, (int) y));
        }
    }

    @Test
    void the_centre_is_white_and_the_corner_is_ground() throws IOException {
        var image = write(Samples.pentagon(0), 400, 400);
        same(Palette.WORDS, image.getPixelReader().getColor(200, 200));
        same(Palette.GROUND, image.getPixelReader().getColor(2, 2));
    }

    @Test
    void a_screen_has_the_size_asked_for() throws IOException {
        var path = folder.resolve("screen.png");
        var screen = Fx.ask(() -> Samples.screen("de"));
        Fx.await(() -> screen.show(Samples.square(0)));
        Picture.write(screen, 1920, 1080, path);
        Picture.write(screen, 800, 480, path);
        var image = new Image(path.toUri().toString());
        assertEquals(800, image.getWidth());
        assertEquals(480, image.getHeight());
    }

    @Test
    void where_nothing_can_be_written_nothing_is_left() throws IOException {
        var path = Files.createDirectory(folder.resolve("taken"));
        Files.createFile(path.resolve("inhabitant"));
        assertThrows(IOException.class, () -> write(Samples.line(), 100, 100, path));
        assertThrows(IOException.class, () -> write(Samples.line(), 100, 100, folder.resolve("no/where.png")));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    static Stream<Arguments> shapes() {
        return Stream.concat(
                Stream.of(1, 2, 3).flatMap(m -> Stream.of(1, 2, 3, 4, 5, 6, 7, 8).map(n -> Arguments.of(n, m))),
                Stream.of(Arguments.of(20, 2), Arguments.of(400, 30), Arguments.of(80, 20), Arguments.of(400, 2)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_shape_can_be_drawn(int features, int hidden) throws IOException {
        var snapshot = Samples.any(features, hidden);
        assertTrue(coloured(write(snapshot, 320, 240)) > 100);
        var screen = Fx.ask(() -> Samples.screen("en"));
        Fx.await(() -> screen.show(snapshot));
        Picture.write(screen, 800, 480, folder.resolve("screen.png"));
    }

    private Image write(Snapshot snapshot, int width, int height) throws IOException {
        var path = folder.resolve("picture.png");
        write(snapshot, width, height, path);
        return new Image(path.toUri().toString());
    }

    private static void write(Snapshot snapshot, int width, int height, Path path) throws IOException {
        var picture = Fx.ask(() -> new EmbeddingPicture(snapshot, Words.in("en")));
        Files.write(path, Picture.png(picture, width, height));
    }

    public static int[] pixels(Image image) {
        var pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }

    private static int coloured(Image image) {
        int count = 0;
        for (int pixel : pixels(image))
            if (Color.rgb(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255).getSaturation() > .4
                    && (pixel >> 8 & 255) > 60)
                count++;
        return count;
    }

    private static void same(Color wanted, Color found) {
        double distance = Math.abs(wanted.getRed() - found.getRed()) + Math.abs(wanted.getGreen() - found.getGreen())
                + Math.abs(wanted.getBlue() - found.getBlue());
        assertTrue(distance < .08, wanted + " is " + found);
    }
}
