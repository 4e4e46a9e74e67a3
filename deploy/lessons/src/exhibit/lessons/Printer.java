package exhibit.lessons;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/// XHTML to PDF with the structure that a screen reader reads (PDF/UA): the same bytes from the same page, whenever it
/// is printed.
final class Printer {

    private Printer() {
    }

    /// @param folder of the lessons: styles, pictures and typefaces are found from its `text`
    static byte[] pdf(String html, Path folder) throws IOException {
        XRLog.setLoggingEnabled(false);
        Logger.getLogger("org.apache.pdfbox").setLevel(Level.SEVERE);
        var builder = new PdfRendererBuilder().useSVGDrawer(new BatikSVGDrawer())
                .usePdfUaAccessibility(true)
                .withProducer("Superposition Station")
                .withHtmlContent(html, folder.resolve("text").toUri().toString() + "/");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                return bytes(document);
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var day = new GregorianCalendar(2026, Calendar.JANUARY, 1);
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
