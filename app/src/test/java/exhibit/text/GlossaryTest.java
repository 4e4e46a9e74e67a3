package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// One word for one idea, in every file of a language; which other words it must not have stands beside it.
final class GlossaryTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "/exhibit/text/glossary.csv", numLinesToSkip = 1)
    void an_idea_has_one_word(String idea, String language, String word, String never) {
        var said = Pattern.compile(word);
        assertTrue(each(language, (_, text) -> said.matcher(text).find()).findAny().isPresent(),
                () -> "no text in " + language + " says " + word + " for " + idea);
        var banned = Pattern.compile(never);
        assertEquals(List.of(), each(language, (_, text) -> banned.matcher(text).find()).toList(),
                () -> "another word for " + idea);
    }

    /// Every text of a language of which something is true, after its key.
    static Stream<String> each(String language, BiFunction<String, String, Boolean> is) {
        return Stream.concat(Stream.of(TextFiles.VISITORS), TextFiles.LABORATORY.stream())
                .flatMap(file -> TextFiles.ours(file, language).entrySet().stream()
                        .filter(text -> is.apply((String) text.getKey(), (String) text.getValue()))
                        .map(text -> file + ":" + text.getKey() + "=" + text.getValue()))
                .sorted();
    }
}
