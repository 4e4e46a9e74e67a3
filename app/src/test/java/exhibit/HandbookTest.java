package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The handbook says the same in every language, and README and handbook lead somewhere.
final class HandbookTest {

    static final List<String> LANGUAGES = List.of("de", "fr", "es");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path BOOK = ROOT.resolve("deploy/handbook");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern LANGUAGE = Pattern.compile("/(?:de|fr|es|en)/");
    private static final int MOST_LINES_OF_THE_README = 70;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_page_is_there_in_every_language(String language) throws IOException {
        assertTrue(pages(BOOK).size() >= 13, () -> pages(BOOK) + "");
        assertEquals(pages(BOOK), pages(BOOK.resolve(language)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_page_has_the_same_headings_tables_steps_commands_and_links_in_every_language(String language)
            throws IOException {
        for (var page : pages(BOOK)) {
            var english = Files.readString(BOOK.resolve(page));
            var other = Files.readString(BOOK.resolve(language).resolve(page));
            assertEquals(shape(english), shape(other), page + " in " + language);
            assertEquals(commands(english), commands(other), page + " in " + language);
            assertEquals(targets(BOOK, english), targets(BOOK.resolve(language), other), page + " in " + language);
        }
    }

    @Test
    void every_link_of_the_readme_and_the_handbook_leads_to_a_file_and_a_heading() throws IOException {
        var lost = new TreeSet<String>();
        for (var page : everything())
            LINK.matcher(Files.readString(page)).results().map(found -> found.group(1))
                    .filter(link -> !link.startsWith("http") && !leads(page, link))
                    .forEach(link -> lost.add(link + " in " + ROOT.relativize(page)));
        assertEquals(Set.of(), lost);
    }

    @Test
    void the_readme_is_short_and_asks_who_reads_it() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.lines().count() <= MOST_LINES_OF_THE_README, () -> readme.lines().count() + " lines");
        var rows = readme.lines().filter(line -> line.startsWith("| **")).toList();
        assertEquals(5, rows.size(), rows::toString);
        rows.forEach(row -> assertEquals(1, LINK.matcher(row).results().count(), row));
    }

    @Test
    void french_pages_keep_a_sign_with_the_word_before_it() throws IOException {
        for (var page : pages(BOOK)) {
            var prose = CODE.matcher(Files.readString(BOOK.resolve("fr").resolve(page))).replaceAll("").lines()
                    .filter(line -> !line.startsWith("    ")).collect(Collectors.joining("\n"));
            assertEquals(List.of(), Pattern.compile("\\S* [:;?!»]|« |'").matcher(prose).results()
                    .map(found -> found.group()).toList(), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void what_staff_read_on_their_page_is_found_among_what_is_to_be_fixed(String language) throws IOException {
        var page = page(language, "mend.md");
        for (var fact : List.of("missing.touchscreen", "missing.sound", "missing.typeface", "uncounted", "spoiled")) {
            var begins = Words.in(language).text("health." + fact).split("[.:;?,\u00a0\u202f]", 2)[0];
            assertTrue(page.contains(begins), () -> "'" + begins + "' in " + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void knobs_and_what_is_pressed_are_called_as_on_the_screen(String language) throws IOException {
        var words = Words.in(language);
        var panel = page(language, "panel.md");
        for (var key : List.of("dial.sparsity", "dial.importance", "dial.features", "dial.hidden"))
            assertTrue(panel.contains("| " + words.text(key) + " |"), () -> key + " in " + language);
        assertTrue(panel.contains("*" + words.text("staff.learn") + "*"), language);
        var glossary = page(language, "glossary.md").toLowerCase(Locale.ROOT);
        for (var key : List.of("dial.sparsity", "dial.importance", "chart.kept", "chart.disturbed", "chart.loss",
                "chart.guess"))
            assertTrue(glossary.contains("| " + words.text(key).toLowerCase(Locale.ROOT) + " |"),
                    () -> words.text(key) + " in " + language);
    }

    private static String page(String language, String name) throws IOException {
        return Files.readString((language.equals("en") ? BOOK : BOOK.resolve(language)).resolve(name));
    }

    private static List<String> pages(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName() + "").filter(name -> name.endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> everything() throws IOException {
        try (var files = Files.walk(BOOK)) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")),
                    files.filter(file -> file.toString().endsWith(".md")).toList().stream()).toList();
        }
    }

    /// What each line is: a heading, a row, a step or a point; prose may break as it likes.
    private static List<String> shape(String text) {
        return text.lines().filter(line -> line.matches("(#+ |\\||\\d\\. |- |!).*"))
                .map(line -> line.replaceFirst(" .*|(?<=^[|!]).*", "")).toList();
    }

    /// Commands, names of files and lines to type, without what is said about them.
    private static List<String> commands(String text) {
        var blocks = text.lines().filter(line -> line.startsWith("    "))
                .map(line -> line.strip().replaceFirst("\\s+# .*", ""));
        return Stream.concat(blocks, CODE.matcher(text).results().map(found -> found.group(1))).sorted().toList();
    }

    /// Where a page leads, the language apart: a lesson in German is the same page as one in English.
    private static Set<String> targets(Path folder, String text) {
        return LINK.matcher(text).results().map(found -> found.group(1))
                .map(link -> link.startsWith("http")
                        ? link
                        : LANGUAGE.matcher(ROOT.relativize(folder.resolve(link).normalize()) + "").replaceAll("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean leads(Path page, String link) {
        var parts = link.split("#", 2);
        var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || headings(file).contains(parts[1]));
    }

    private static List<String> headings(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("#")).map(line -> line.replaceFirst("#+ ", "")
                    .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-')).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
