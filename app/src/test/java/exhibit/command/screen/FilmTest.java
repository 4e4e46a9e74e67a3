package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;

/// The film at the top of the README, as the command makes it.
final class FilmTest {

    private static final Path ROOT = Path.of("..");
    private static final String FILM = "deploy/pictures/turn.gif";

    @Test
    void the_readme_shows_ten_to_fifteen_seconds_in_two_megabytes() throws IOException {
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains("](" + FILM + ")"));
        assertTrue(Files.size(ROOT.resolve(FILM)) <= 2_000_000);
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(ROOT.resolve(FILM).toFile())) {
            reader.setInput(in);
            int frames = reader.getNumImages(true);
            assertTrue(reader.getWidth(0) <= 800 && reader.getHeight(0) <= 480);
            assertEquals("doNotDispose", control(reader, frames - 1).getAttribute("disposalMethod"));
            double seconds = frames * Integer.parseInt(control(reader, 1).getAttribute("delayTime")) / 100.;
            assertTrue(seconds >= 10 && seconds <= 15, () -> seconds + " s");
        }
    }

    private static IIOMetadataNode control(ImageReader reader, int frame) throws IOException {
        var metadata = reader.getImageMetadata(frame);
        var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
    }
}
