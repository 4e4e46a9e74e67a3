package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What became of each suggestion of the close reading: `app/decisions/0036-every-suggestion-has-its-answer.md`.
final class AnswersTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "/exhibit/text/answers.csv", numLinesToSkip = 1)
    void a_suggestion_has_its_answer_and_one_that_was_taken_stands_there(String key, String language, String answer,
            @Nullable String text, String reason) {
        assertFalse(reason.isBlank(), "no reason");
        switch (answer) {
            case "taken" -> assertEquals(text, text(key, language));
            case "otherwise", "refused" -> assertNotNull(text(key, language), "it is not there");
            case "gone", "rule", "elsewhere" -> {
                // there is no text to look at
            }
            default -> fail("no such answer: " + answer);
        }
    }

    /// @param key the file's name and the text's: `words:back`
    private static @Nullable String text(String key, String language) {
        var parts = key.split(":", 2);
        return TextFiles.ours(parts[0], language).getProperty(parts[1]);
    }
}
