package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.command.option.PictureSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of the data once: script, controls, training thread, screen, picture.
final class TourTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_scripted_visitor_sees_two_four_five_and_two_again() throws IOException {
        var told = new StringWriter();
        Tour.walk(folder.resolve("deep/down"), List.of("en"), List.of(new PictureSize(800, 480)),
                new PrintWriter(told));
        var stops = told.toString().lines().skip(1).limit(6).map(line -> line.replaceAll(" {2,}.*of 5 +", " "))
                .toList();
        for (int stop = 0; stop < 6; stop++)
            assertTrue(stops.get(stop).startsWith(STORY.get(stop)), told.toString());
        var picture = ImageIO.read(folder.resolve("deep/down/4-97-800x480.png").toFile());
        assertEquals(800, picture.getWidth());
        assertEquals(480, picture.getHeight());
    }

    private static final List<String> STORY = List.of("0 % orthogonal", "50 % square", "90 % square", "97 % pentagon",
            "90 % pentagon", "0 % orthogonal");
}
