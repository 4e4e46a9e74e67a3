package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The typeface that is installed is found under the names it has there, and its style sheet knows them.
final class TypefaceTest {

    /// As JavaFX names what Debian 13 and Debian 12 install.
    private static final List<String> DEBIAN_13 = List.of("DejaVu Sans", "Inter", "Inter Black", "Inter Display",
            "Inter Display SemiBold", "Inter Medium", "Inter SemiBold");
    private static final List<String> DEBIAN_12 = List.of("DejaVu Sans", "Inter", "Inter Black", "Inter Display",
            "Inter Display Semi Bold", "Inter Medium", "Inter Semi Bold");

    @Test
    void inter_is_known_by_the_names_of_both_its_versions() {
        assertEquals("inter.css", Typeface.of(DEBIAN_13).sheet());
        assertEquals("inter-4.0.css", Typeface.of(DEBIAN_12).sheet());
    }

    @Test
    void an_inter_without_its_weights_gives_way_to_dejavu() {
        assertEquals("DejaVu Sans", Typeface.of(List.of("Inter", "DejaVu Sans")).family());
        assertEquals("DejaVu Sans", Typeface.of(List.of()).family());
    }

    @Test
    void a_style_sheet_names_no_family_that_is_not_there() throws IOException {
        for (var installed : List.of(DEBIAN_13, DEBIAN_12, List.of("DejaVu Sans"))) {
            var face = Typeface.of(installed);
            assertEquals(Set.copyOf(face.families()), families(face.sheet()), face.sheet());
        }
    }

    /// What a sheet names, and where it begins with another sheet, what its last word on each part is.
    private static Set<String> families(String sheet) throws IOException {
        return rules(sheet).values().stream().collect(Collectors.toSet());
    }

    private static Map<String, String> rules(String sheet) throws IOException {
        var text = text(sheet);
        var rules = new HashMap<String, String>();
        for (var other : Pattern.compile("@import \"(.*?)\"").matcher(text).results().toList())
            rules.putAll(rules(other.group(1)));
        for (var rule : Pattern.compile("(?m)^(\\.[^{]*?) \\{[^}]*-fx-font-family: \"(.*?)\"").matcher(text).results()
                .toList())
            rules.put(rule.group(1), rule.group(2));
        assertTrue(!rules.isEmpty(), sheet);
        return rules;
    }

    private static String text(String sheet) throws IOException {
        try (var file = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(sheet), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
