package exhibit.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
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

    private static final Path ROBOTO = Path
            .of("target/fonts/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf");

    /// How far a letter goes below the line.
    private static final double LOW = 7;

    /// A lesson that grows a page wants to be looked at, and this to be changed.
    private static final Map<String, Integer> PAGES = Map.of("lesson-20", 1, "lesson-45", 2, "ropes", 2, "worksheet",
            2, "words", 1, "ticket", 2, "answers", 2, "teacher", 3, "slides", 10);

    private static final PDRectangle SLIDE = new PDRectangle(254 * 72 / 25.4f, 143 * 72 / 25.4f);

    /// Marks that French sets off by a space, at which no line may end.
    private static final Pattern SET_OFF = Pattern.compile("[^\\s|(] [:;?!»]|« |\\p{L}[;?!»]|«[^\u00a0]");

    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}");

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
    void is_an_A4_print_or_a_slide_of_as_many_pages_as_it_should_have(Path file) throws IOException {
        var size = part(file).equals("slides") ? SLIDE : PDRectangle.A4;
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(PAGES.get(part(file)), pdf.getNumberOfPages());
            for (var page : pdf.getPages()) {
                assertEquals(size.getWidth(), page.getMediaBox().getWidth(), .5);
                assertEquals(size.getHeight(), page.getMediaBox().getHeight(), .5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void can_be_read_aloud_as_it_is_tagged_in_its_language_and_named(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
            assertEquals(String.valueOf(file.getName(1)), catalog.getLanguage());
            assertEquals(Files.readAllLines(source(file)).getFirst(), "# " + pdf.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void says_its_licence_on_every_page(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var page = new PDFTextStripper();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                page.setStartPage(i);
                page.setEndPage(i);
                assertTrue(page.getText(pdf).contains("CC BY 4.0: creativecommons.org/licenses/by/4.0"), "page " + i);
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
        for (var language : Lessons.LANGUAGES)
            for (var part : Lessons.PARTS)
                assertEquals(skeleton("en", part), skeleton(language, part), language + " " + part);
    }

    @Test
    void french_marks_stand_behind_a_space_that_does_not_break() throws IOException {
        for (var part : Lessons.PARTS) {
            var text = Files.readString(Path.of("text", "fr", part + ".md"));
            assertEquals(List.of(), SET_OFF.matcher(text).results().map(MatchResult::group).toList(), part);
            assertFalse(STRAIGHT.matcher(text).find(), part);
        }
    }

    @Test
    void every_spanish_question_is_opened() throws IOException {
        for (var part : Lessons.PARTS) {
            var text = Files.readString(Path.of("text", "es", part + ".md"));
            assertEquals(text.chars().filter(c -> c == '?').count(), text.chars().filter(c -> c == '¿').count(), part);
        }
    }

    @Test
    void no_name_at_an_arrow_is_cut() throws IOException {
        var letters = letters();
        var still = new FontRenderContext(null, true, true);
        for (var language : Lessons.LANGUAGES)
            for (var stop : Output.of(FOLDER).story().stops())
                for (var name : new PrintedArrows(stop.W(), new ScreenWords(FOLDER, language).things()).labels()) {
                    double wide = letters.getStringBounds(name.name(), still).getWidth();
                    double left = switch (name.anchor()) {
                        case "start" -> name.x();
                        case "end" -> name.x() - wide;
                        default -> name.x() - wide / 2;
                    };
                    assertTrue(left > -PrintedArrows.HALF_WIDTH && left + wide < PrintedArrows.HALF_WIDTH
                            && name.y() + LOW < PrintedArrows.HALF_HEIGHT
                            && name.y() - ArrowLabel.LETTERS > -PrintedArrows.HALF_HEIGHT, name.toString());
                }
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

    @Test
    void the_partner_is_away_as_the_knob_says_and_four_others_as_if_each_came_for_itself() throws IOException {
        var places = new Placeholders(Output.of(FOLDER), new ScreenWords(FOLDER, "de"));
        assertEquals("50\u00a0% 90\u00a0% 97\u00a0%",
                String.join(" ", places.in("away 50"), places.in("away 90"), places.in("away 97")));
        for (var stop : Output.of(FOLDER).story().stops())
            assertEquals(Math.pow(stop.sparsity(), 4), stop.alone(), 1e-12);
    }

    @Test
    void ropes_go_right_as_often_as_no_opposites_and_no_strangers_pull_together() throws IOException {
        var story = Output.of(FOLDER).story();
        for (int red : List.of(5, 1)) {
            double p = red / 10., q = 1 - p;
            var pairs = Ropes.of(story.at("90", false), red);
            var pentagon = Ropes.of(story.at("97", false), red);
            double four = 1 - Math.pow(q, 4), five = 1 - Math.pow(q, 5);
            assertEquals((Math.pow(1 - p * p, 2) - Math.pow(q, 4)) / four, pairs.right(), 1e-12);
            assertEquals((5 * p * Math.pow(q, 4) + 5 * p * p * Math.pow(q, 3)) / five, pentagon.right(), 1e-12);
            assertEquals(1 / four, pairs.draws(), 1e-12);
            assertEquals(1 / five, pentagon.draws(), 1e-12);
        }
    }

    /// As `ropes.md` adds them up: three minutes to show and for round 1, one to sort cards.
    @Test
    void two_rounds_of_ropes_take_ten_minutes_and_three_take_twenty() throws IOException {
        var story = Output.of(FOLDER).story();
        double two = 3 + minutes(story, "90", 5) + 1 + minutes(story, "90", 1);
        double three = 3 + minutes(story, "97", 5) + minutes(story, "97", 1);
        assertEquals(9.8, two, .2);
        assertEquals(18.4, two + three, .4);
    }

    private static double minutes(Story story, String percent, int red) {
        return PrintedRopes.minutes(Ropes.of(story.at(percent, false), red));
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

    /// In the typeface of the pictures.
    private static Font letters() throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, ROBOTO.toFile()).deriveFont((float) ArrowLabel.LETTERS);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    private static Path source(Path file) {
        return Path.of("text", String.valueOf(file.getName(1)), part(file) + ".md");
    }

    private static String part(Path file) {
        return String.valueOf(file.getFileName()).replace(".pdf", "");
    }
}
