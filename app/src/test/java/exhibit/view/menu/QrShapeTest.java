package exhibit.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import exhibit.SystemLanguages;
import exhibit.control.Session;
import exhibit.training.ExperimentCode;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.Samples;
import exhibit.view.Visits;
import exhibit.view.kit.Fx;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The QR code of a recipe, read off the screen's picture as a telephone does.
final class QrShapeTest {

    /// Modules that have to be light on each side of it (ISO/IEC 18004).
    private static final int QUIET = 4;

    /// A finder pattern's centre lies so many modules inside.
    private static final double FINDER = 3.5;

    private static final double LIGHT = .8;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"800, 480, false", "800, 480, true", "720, 1280, false", "720, 1280, true", "1280, 720, false"})
    void a_camera_reads_the_recipe_and_finds_it_quiet_around_it(int width, int height, boolean large)
            throws NotFoundException {
        var session = large ? Visits.large(Visits.of("recipe")) : Visits.of("recipe");
        int[] pixels = drawn(session, width, height);
        var read = read(pixels, width, height);
        var code = ExperimentCode.of(session.experiment()).orElseThrow();
        assertEquals("SUPERPOSITION STATION " + ExperimentCode.grouped(code), read.getText());
        assertQuiet(pixels, width, read);
    }

    @Test
    void a_camera_reads_it_whatever_digits_the_system_writes() throws Exception {
        SystemLanguages
                .each(() -> a_camera_reads_the_recipe_and_finds_it_quiet_around_it(800, 480, false));
    }

    private static int[] drawn(Session session, int width, int height) {
        return Fx.ask(() -> {
            var screen = Samples.screen("en");
            screen.show(session);
            screen.show(Samples.pentagon(0));
            return PictureTest.pixels(Picture.image(screen.node(), width, height));
        });
    }

    private static Result read(int[] pixels, int width, int height) throws NotFoundException {
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var found = new QRCodeMultiReader().decodeMultiple(picture);
        assertEquals(1, found.length);
        return found[0];
    }

    private static void assertQuiet(int[] pixels, int width, Result read) {
        var points = read.getResultPoints(); // of the finders: lower left, upper left, upper right
        double across = points[2].getX() - points[1].getX();
        double module = across / (modules(read) - 2 * FINDER);
        var code = new BoundingBox(points[1].getX() - FINDER * module, points[1].getY() - FINDER * module,
                modules(read) * module, modules(read) * module);
        for (double away = .5; away < QUIET; away++)
            assertLight(pixels, width, code, away * module);
    }

    /// All around the code, so far from it; the plate's own corners are round.
    private static void assertLight(int[] pixels, int width, Bounds code, double away) {
        IntStream.rangeClosed(0, 100).forEach(percent -> {
            double x = code.getMinX() + percent / 100. * code.getWidth();
            double y = code.getMinY() + percent / 100. * code.getHeight();
            assertLight(pixels, width, x, code.getMinY() - away);
            assertLight(pixels, width, x, code.getMaxY() + away);
            assertLight(pixels, width, code.getMinX() - away, y);
            assertLight(pixels, width, code.getMaxX() + away, y);
        });
    }

    private static void assertLight(int[] pixels, int width, double x, double y) {
        int pixel = pixels[((int) y) * width + ((int) x)];
        assertTrue((pixel >> 8 & 255) > LIGHT * 255, () -> "dark at %.1f, %.1f".formatted(x, y));
    }

    /// Of the smallest code that holds so many capitals with a medium share of repair.
    private static int modules(Result read) {
        return read.getText().length() <= 20 ? 21 : read.getText().length() <= 38 ? 25 : 29;
    }
}
