package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shelf can be followed: what is taken out can be scanned off the page.
final class ReadingShelfTest {

    private static final Study SHELF = Laboratory.of("C16").orElseThrow();
    private static final int WORKS = SHELF.choices().getFirst().values().size();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void a_camera_reads_the_address_of_every_work_that_has_one(int width, int height) throws Exception {
        for (int work = 0; work < WORKS; work++) {
            var shelf = shelf(work);
            var address = shelf.books().get(shelf.picked()).address();
            if (!address.isEmpty()) assertEquals(address, read(drawn(work, width, height), width, height));
        }
    }

    @Test
    void it_names_the_paper_works_up_to_2025_and_an_address_for_nearly_all_of_them() {
        var books = shelf(0).books();
        assertEquals("Elhage et al.", books.getFirst().authors());
        assertEquals(3, books.stream().filter(book -> book.year() == 2025).count());
        assertTrue(books.stream().filter(book -> book.address().isEmpty()).count() <= 4);
        assertEquals(books.size(), WORKS);
    }

    private static String read(int[] pixels, int width, int height) throws Exception {
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(width, height, pixels)))).getText();
        } catch (NotFoundException e) {
            return "no code";
        }
    }

    private static DialSettings chosen(int work) {
        return DialSettings.opening(SHELF.choices()).turned(0, work);
    }

    private static Plot.Shelf shelf(int work) {
        var shown = new ArrayList<Plot>();
        SHELF.play(chosen(work), new StudyListener() {
            @Override
            public void show(List<Plot> plots) {
                shown.addAll(plots);
            }

            @Override
            public void done(double share) {
            }

            @Override
            public ResultCache results() {
                return new ResultCache();
            }
        });
        return (Plot.Shelf) shown.getFirst();
    }

    private static int[] drawn(int work, int width, int height) {
        return Fx.ask(() -> {
            var visit = LaboratoryVisit.exhibit(List.of(SHELF)).enter().open();
            var screen = new LaboratoryScreen(List.of(SHELF), Words.in("en"));
            screen.show(visit);
            screen.show(new Outcome(SHELF, chosen(work), List.of(shelf(work)), 1));
            return PictureTest.pixels(Picture.image(screen.node(), width, height));
        });
    }
}
