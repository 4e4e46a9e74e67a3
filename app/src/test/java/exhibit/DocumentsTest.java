package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the code cites is there to be read, and what the documents name is there to be opened.
final class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    /// `EXPERIMENTS T26`, `EXPERIMENTS B.9, F2, F3`, `REQUIREMENTS R24, R25`, `EXPERIMENTS H4-H9`.
    private static final Pattern CITATION = Pattern.compile(
            "\\b(?<document>EXPERIMENTS|REQUIREMENTS|ARCHITECTURE|GLOSSARY|EXHIBIT|DESIGN)\\b(?!\\.)"
                    + "(?<ids>(?:(?:,| and)? (?:F-\\d+|[A-Z]\\.\\d+|[A-Z]\\d+(?:-[A-Z]\\d+)?|[0A-E](?![\\w'])))*)");
    private static final Pattern ID = Pattern.compile("F-\\d+|[A-Z]\\.\\d+|[A-Z]\\d+(?:-[A-Z]\\d+)?|[0A-E]");
    private static final Pattern DECISION = Pattern.compile("decisions/(\\d{4})");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_citation_of_the_code_leads_somewhere() throws IOException {
        var lost = new TreeSet<String>();
        int followed = 0;
        for (var file : sources()) {
            var text = comments(file);
            for (var citation : CITATION.matcher(text).results().toList())
                for (var id : ids(citation)) {
                    followed++;
                    if (!leads(citation.group("document"), id))
                        lost.add(citation.group("document") + " " + id + " in " + file);
                }
        }
        assertTrue(followed > 60, "these are not all citations: " + followed);
        assertEquals(Set.of(), lost);
    }

    @Test
    void every_decision_that_is_cited_was_written_down() throws IOException {
        var kept = names(ROOT.resolve("app/decisions")).map(name -> name.substring(0, 4)).collect(Collectors.toSet());
        var lost = new TreeSet<String>();
        for (var file : sources())
            DECISION.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(number -> !kept.contains(number)).forEach(number -> lost.add(number + " in " + file));
        assertEquals(Set.of(), lost);
    }

    @Test
    void every_decision_is_in_the_list_of_decisions() throws IOException {
        var list = Files.readString(ROOT.resolve("app/decisions/README.md"));
        assertEquals(List.of(), names(ROOT.resolve("app/decisions"))
                .filter(name -> !name.equals("README.md") && !list.contains(name)).toList());
    }

    @Test
    void every_test_that_a_requirement_names_is_there() throws IOException {
        var lost = new TreeSet<String>();
        for (var row : rows("REQUIREMENTS.md", "R"))
            CODE.matcher(row).results().map(found -> found.group(1)).filter(name -> name.matches("\\w+Test(\\.\\w+)?"))
                    .filter(name -> !isTest(name)).forEach(lost::add);
        assertEquals(Set.of(), lost);
    }

    @Test
    void every_requirement_has_a_row_that_says_what_holds_it() throws IOException {
        var rows = rows("REQUIREMENTS.md", "R");
        var ids = rows.stream().map(row -> row.split("\\|", -1)[1].strip()).toList();
        assertEquals(IntStream.rangeClosed(1, 62).mapToObj(i -> "R" + i).toList(), ids);
        assertEquals(List.of(), rows.stream()
                .filter(row -> !row.contains("Test") && !row.contains("deploy/") && !row.contains("needs a Pi"))
                .toList());
    }

    @Test
    void every_path_that_a_document_names_is_there() throws IOException {
        var lost = new TreeSet<String>();
        for (var name : List.of("EXPERIMENTS.md", "REQUIREMENTS.md", "ARCHITECTURE.md", "GLOSSARY.md"))
            CODE.matcher(document(name)).results().map(found -> found.group(1).split(" ", -1)[0])
                    .filter(path -> path.matches("(app|deploy|hardware)/[\\w./-]+"))
                    .map(path -> path.replaceFirst("/$", ""))
                    .filter(path -> !path.startsWith("app/target") && Files.notExists(ROOT.resolve(path)))
                    .forEach(path -> lost.add(path + " in " + name));
        assertEquals(Set.of(), lost);
    }

    @Test
    void every_class_of_the_glossary_is_there_and_every_visitors_word_is_on_a_screen() throws IOException {
        var classes = Stream.concat(tree("app/src/main"), tree("hardware/src/main")).map(DocumentsTest::type)
                .collect(Collectors.toSet());
        var words = tree("app/src/main/resources").filter(file -> file.toString().contains("/text/en/"))
                .map(DocumentsTest::read).collect(Collectors.joining("\n"));
        var ideas = document("GLOSSARY.md").lines().filter(line -> line.matches("\\| .+ \\| .+ \\| `\\w+` \\| .+ \\|"))
                .map(line -> line.split(" \\| ", -1)).toList();
        assertTrue(ideas.size() > 30, "these are not all ideas: " + ideas.size());
        assertEquals(List.of(), ideas.stream().map(cells -> cells[2].replace("`", ""))
                .filter(name -> !classes.contains(name)).toList());
        assertEquals(List.of(), ideas.stream().map(cells -> cells[0].substring(2).strip())
                .filter(word -> !words.contains(word)).toList());
    }

    /// A range stands for its first and its last.
    private static List<String> ids(MatchResult citation) {
        var ids = ID.matcher(citation.group(2)).results().flatMap(id -> Stream.of(id.group().contains("F-")
                ? new String[]{id.group()}
                : id.group().split("-", -1))).toList();
        return ids.isEmpty() ? List.of("") : ids;
    }

    /// Whether a document has a heading or a row of that id; without one, whether it is there.
    private static boolean leads(String document, String id) {
        var file = ROOT.resolve("app/" + document + ".md");
        return Files.exists(file) && (id.isEmpty() || read(file).lines()
                .anyMatch(line -> line.startsWith("| " + id + " |")
                        || line.matches("#+ " + Pattern.quote(id) + "\\b.*")));
    }

    private static boolean isTest(String name) {
        var parts = name.split("\\.", -1);
        return Stream.of("app/src/test", "hardware/src/test").flatMap(DocumentsTest::tree)
                .filter(file -> type(file).equals(parts[0]))
                .anyMatch(file -> parts.length == 1 || read(file).contains(" " + parts[1] + "("));
    }

    /// The lines of a document's tables whose first cell is an id.
    private static List<String> rows(String document, String letter) throws IOException {
        return document(document).lines().filter(line -> line.matches("\\| " + letter + "\\d+ \\|.*")).toList();
    }

    private static String document(String name) throws IOException {
        return Files.readString(ROOT.resolve("app/" + name));
    }

    /// A comment that runs over lines is one; nothing else of a file is read, save of scripts, whose signs differ.
    private static String comments(Path file) {
        var lines = new ArrayList<String>();
        for (var line : read(file).lines().toList()) {
            int at = line.indexOf(file.toString().endsWith(".java") ? "//" : "#");
            if (at >= 0) lines.add(line.substring(at).replaceFirst("^[/#]+", "").strip());
        }
        return String.join(" ", lines);
    }

    private static List<Path> sources() {
        return Stream.of("app/src", "hardware/src", "deploy").flatMap(DocumentsTest::tree)
                .filter(file -> file.toString().matches(".*\\.(java|py|sh|properties)")).toList();
    }

    private static String type(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }

    private static Stream<Path> tree(String folder) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/target/")).toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
