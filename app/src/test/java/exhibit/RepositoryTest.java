package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Product;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a stranger asks of the repository before anything else: under which licence it is, and how to cite it.
final class RepositoryTest {

    private static final Path ROOT = Path.of("..");
    private static final Path LICENCE = ROOT.resolve("LICENSE");
    private static final Pattern POM_LICENCE = Pattern
            .compile("<licenses>\\s*<license>\\s*<name>Apache-2\\.0</name>\\s*<url>https://www\\.apache\\.org/");

    /// As much of YAML as a citation needs: a key with its value or with a block below it, or an item that is a word. A
    /// value that holds ": " or " #", or begins with one of YAML's signs, would mean something else.
    private static final Pattern YAML_LINE = Pattern
            .compile("(  )*(- )?([a-z-]+:( (?!.*(: | #))[^\\s\"'>|&*!%@`{\\[#?-].*)?|[\\w ]+)");
    private static final Pattern TOP_LEVEL = Pattern.compile("(?m)^([a-z-]+):(.*)$");

    @Test
    void the_licence_at_the_root_is_apache_2() throws IOException {
        var first = Files.readAllLines(LICENCE).stream().map(String::strip).filter(line -> !line.isEmpty()).limit(3);
        assertEquals(List.of("Apache License", "Version 2.0, January 2004", "http://www.apache.org/licenses/"),
                first.toList());
    }

    @Test
    void every_pom_says_which_licence_it_is() throws IOException {
        var poms = poms();
        assertTrue(poms.size() >= 6, poms::toString);
        var silent = new ArrayList<Path>();
        for (var pom : poms) if (!POM_LICENCE.matcher(Files.readString(pom)).find()) silent.add(pom);
        assertEquals(List.of(), silent);
    }

    @Test
    void one_version_stands_everywhere() throws IOException {
        var versions = new TreeSet<String>();
        for (var pom : poms()) versions.add(first("<version>([^<]*)</version>", pom));
        assertEquals(Set.of(Product.VERSION + "-SNAPSHOT"), versions);
        assertEquals(Product.VERSION + "~SNAPSHOT", first("\\(([^)]*)\\)", ROOT.resolve("deploy/package/changelog")));
    }

    private static String first(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void both_jars_carry_the_licence() throws IOException {
        var carried = Collections.list(RepositoryTest.class.getClassLoader().getResources("META-INF/LICENSE")).stream()
                .filter(place -> place.getPath().matches(".*/(app|hardware)/target/.*")).toList();
        assertEquals(2, carried.size(), carried::toString);
        for (var place : carried) assertEquals(Files.readString(LICENCE), text(place));
    }

    @Test
    void the_citation_can_be_read_by_machines() throws IOException {
        var citation = Files.readString(ROOT.resolve(".github/CITATION.cff"));
        assertEquals(List.of(), citation.lines().filter(line -> !YAML_LINE.matcher(line).matches()).toList());
        var said = TOP_LEVEL.matcher(citation).results()
                .collect(Collectors.toMap(key -> key.group(1), key -> key.group(2).strip()));
        assertEquals("1.2.0", said.get("cff-version"));
        assertEquals("Superposition Station", said.get("title"));
        assertEquals("Apache-2.0", said.get("license"));
        assertTrue(said.keySet().containsAll(List.of("message", "authors", "references")), said::toString);
    }

    private static List<Path> poms() throws IOException {
        try (var files = Files.find(ROOT, 3, (file, _) -> file.endsWith("pom.xml"))) {
            return files.toList();
        }
    }

    private static String text(URL place) throws IOException {
        try (var in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
