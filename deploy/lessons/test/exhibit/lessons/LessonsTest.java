package exhibit.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The PDFs as they have just been printed.
final class LessonsTest {

    private static final Path FOLDER = Path.of("");

    /// A lesson that grows a page wants to be looked at, and this to be changed.
    private static final Map<String, Integer> PAGES = Map.of("lesson-20", 1, "lesson-45", 2, "ropes", 2, "worksheet",
            2, "answers", 2, "teacher", 2);

    /// Every address that is linked to: one is looked up before it is added here.
    private static final Set<String> LINKS = Set.of("https://transformer-circuits.pub/2022/toy_model/index.html",
            "https://ai4k12.org", "https://doi.org/10.1007/s40593-022-00314-1");

    private static final Pattern SKELETON = Pattern
            .compile("(?m)^#+ |<h\\d|\\{\\{[^}]*}}|^\\||^- |^\\d\\. |^> |\\]\\([^)]*\\)");

    @TempDir
    private Path again = Path.of("");

    static Stream<Path> printed() {
        return Lessons.LANGUAGES.stream()
                .flatMap(l -> Lessons.PARTS.stream().map(part -> Path.of("pdf", l, part + ".pdf")));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void is_an_A4_print_of_as_many_pages_as_it_should_have(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(PAGES.get(part(file)), pdf.getNumberOfPages());
            for (var page : pdf.getPages()) {
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), .5);
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), .5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void leaves_no_place_unfilled(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertFalse(text.contains("{{") || text.contains("}}") || text.contains("null"), text);
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void carries_every_typeface_it_uses(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            for (PDPage page : pdf.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("Roboto"), font.getName());
                }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void links_only_to_addresses_that_are_known(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(LINKS.containsAll(links(pdf)), links(pdf).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void comes_out_the_same_when_it_is_printed_again(Path file) throws IOException {
        var language = String.valueOf(file.getName(1));
        Lessons.print(FOLDER, language, part(file), again);
        assertArrayEquals(Files.readAllBytes(file),
                Files.readAllBytes(again.resolve(language).resolve(part(file) + ".pdf")));
    }

    @Test
    void every_language_has_the_same_parts() throws IOException {
        for (var part : Lessons.PARTS)
            assertEquals(skeleton("en", part), skeleton("de", part), part);
    }

    @Test
    void a_place_that_nothing_fills_is_refused() throws IOException {
        var places = new Placeholders(Output.of(FOLDER), new ScreenWords(FOLDER, "en"));
        assertThrows(IllegalArgumentException.class, () -> places.in("weather"));
        assertThrows(IllegalArgumentException.class, () -> places.in("kept 42"));
        assertThrows(IllegalArgumentException.class, () -> places.in("kept"));
    }

    @Test
    void the_story_is_told_in_twos_fours_and_fives() throws IOException {
        var places = new Placeholders(Output.of(FOLDER), new ScreenWords(FOLDER, "de"));
        assertEquals("2 4 4 5 5", String.join(" ", places.in("kept 0"), places.in("kept 50"), places.in("kept 90"),
                places.in("kept 97"), places.in("kept 90 back")));
        assertEquals("ein Fünfeck", places.in("shape 97"));
    }

    /// Headings, places, rows, points, quotations and links, in their order.
    private static List<String> skeleton(String language, String part) throws IOException {
        var text = Files.readString(Path.of("text", language, part + ".md"));
        return SKELETON.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        var links = new ArrayList<String>();
        for (var page : pdf.getPages())
            for (var annotation : page.getAnnotations())
                links.add(annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to
                        ? to.getURI()
                        : "not a link: " + annotation);
        return links;
    }

    private static String part(Path file) {
        return String.valueOf(file.getFileName()).replace(".pdf", "");
    }
}
