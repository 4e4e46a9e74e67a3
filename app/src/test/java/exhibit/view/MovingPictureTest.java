package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A GIF of several pictures shows each as it was.
final class MovingPictureTest {

    private static final int WIDTH = 24;
    private static final int HEIGHT = 10;
    private static final int RED = 0xffcc2211;
    private static final int DARK = 0xff101418;

    @Test
    void every_picture_is_seen_as_it_was() throws IOException {
        var pictures = IntStream.range(0, 5).mapToObj(MovingPictureTest::picture).toList();
        var seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var frames = frames(pictures);
        assertEquals(pictures.size(), frames.size());
        for (int at = 0; at < frames.size(); at++) {
            seen.getGraphics().drawImage(frames.get(at), 0, 0, null);
            assertEquals(boxed(pictures.get(at)), boxed(seen.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH)));
        }
    }

    @Test
    void what_was_there_before_is_left_out() throws IOException {
        var second = frames(List.of(picture(0), picture(1))).getLast();
        assertEquals(2 * HEIGHT, IntStream.of(second.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .filter(argb -> argb >>> 24 != 0).count());
    }

    private static List<BufferedImage> frames(List<int[]> pictures) throws IOException {
        var moving = new MovingPicture(WIDTH, HEIGHT, 10);
        for (var picture : pictures)
            moving.add(picture);
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(moving.written())));
        int count = reader.getNumImages(true);
        var frames = new BufferedImage[count];
        for (int i = 0; i < count; i++)
            frames[i] = reader.read(i);
        return List.of(frames);
    }

    /// A red column that walks over what is dark.
    private static int[] picture(int column) {
        return IntStream.range(0, WIDTH * HEIGHT).map(i -> i % WIDTH == column ? RED : DARK).toArray();
    }

    private static List<Integer> boxed(int[] argb) {
        return IntStream.of(argb).boxed().toList();
    }
}
