package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Signs and spaces stand as a printer of the language sets them.
final class TypographyTest {

    /// Sentences of drivers and settings, letter by letter as logs and commands have them.
    private static final String SAID_BY_COMMANDS = "wrong.";

    private static final Pattern STRAIGHT = Pattern.compile("['\"]");
    private static final Pattern HYPHEN_FOR_MINUS = Pattern.compile("(?<![\\p{L}\\d-])-\\d");

    /// A number or a place for one, and what stands between it and the sign.
    private static final Pattern SPACED = Pattern.compile("[\\d}]\\h+%");
    private static final Pattern LOOSE = Pattern.compile("[\\d}](?!\u00a0)\\h*%");

    private static final Pattern FRENCH = Pattern
            .compile("(?<!\u202f)[;?!\u00bb]|(?<!\u00a0):(?!//)|\u00ab(?!\u202f)");

    static Stream<String> languages() {
        return Stream.of("en", "de", "fr", "es");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophes_and_quotes_are_curly_and_a_minus_is_no_hyphen(String language) {
        none(language, STRAIGHT, key -> language.equals("en") && key.startsWith(SAID_BY_COMMANDS));
        none(language, HYPHEN_FOR_MINUS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_per_cent_stays_with_its_number(String language) {
        none(language, language.equals("en") ? SPACED : LOOSE);
    }

    @Test
    void in_french_no_line_begins_with_a_sign() {
        none("fr", FRENCH);
        assertTrue(FRENCH.matcher("Quoi ?").find() && !FRENCH.matcher("Quoi\u202f? Ceci\u00a0: cela.").find());
    }

    @ParameterizedTest
    @CsvSource({"es, \u00bf, ?", "es, \u00a1, !", "de, \u201e, \u201c", "fr, \u00ab, \u00bb", "es, \u00ab, \u00bb",
        "en, \u201c, \u201d"})
    void what_opens_closes(String language, String opening, String closing) {
        assertEquals(List.of(),
                GlossaryTest.each(language, (_, text) -> count(text, opening) != count(text, closing)).toList());
    }

    private static long count(String text, String sign) {
        return text.chars().filter(letter -> letter == sign.charAt(0)).count();
    }

    private static void none(String language, Pattern pattern) {
        none(language, pattern, _ -> false);
    }

    private static void none(String language, Pattern pattern, Predicate<String> apart) {
        assertEquals(List.of(), GlossaryTest
                .each(language, (key, text) -> !apart.test(key) && pattern.matcher(text).find()).toList());
    }
}
