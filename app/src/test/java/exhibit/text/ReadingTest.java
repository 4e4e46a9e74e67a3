package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.Reading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A visitor of twelve can read it. Every file of words is read here; a new one needs only its name in a list.
final class ReadingTest {

    /// Files without a word for experts, and files for those who want to know more.
    private static final List<String> FOR_EVERYONE = List.of("words", "hand");
    private static final List<String> FOR_MORE = List.of("concepts");

    /// A text from here on is a sentence rather than a name.
    private static final int SENTENCE = 5;
    private static final int MOST_WORDS = 25;
    private static final int MOST_SENTENCES = 2;
    private static final double HIGHEST_GRADE = 6;
    private static final double HIGHEST_LIX = 40;

    /// Stems, in the four languages.
    private static final List<String> EXPERTS_ONLY = List.of("vector", "vektor", "vecteur", "loss", "relu", "sparsity",
            "weight", "neuron", "gradient", "feature", "matrix", "matrice", "matriz");

    static Stream<Arguments> forEveryone() {
        return inEachLanguage(FOR_EVERYONE);
    }

    static Stream<Arguments> all() {
        return Stream.concat(inEachLanguage(FOR_EVERYONE), inEachLanguage(FOR_MORE));
    }

    private static Stream<Arguments> inEachLanguage(List<String> files) {
        return files.stream().flatMap(file -> Words.languages().stream().filter(l -> TextFiles.has(file + "_" + l))
                .map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_text_is_long(String file, String language) throws IOException {
        texts(file, language).forEach((key, text) -> {
            assertTrue(Reading.words(text).size() <= MOST_WORDS, () -> key + ": " + text);
            assertTrue(Reading.sentences(text) <= MOST_SENTENCES, () -> key + ": " + text);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_easy_to_read(String file, String language) throws IOException {
        var sentences = texts(file, language).values().stream().filter(t -> Reading.words(t).size() >= SENTENCE)
                .toList();
        var reading = new Reading(sentences);
        assertTrue(reading.words() > 20, "too little to measure");
        assertTrue(reading.lix() <= HIGHEST_LIX, () -> "LIX " + reading.lix());
        if (language.equals("en")) assertTrue(reading.grade() <= HIGHEST_GRADE, () -> "grade " + reading.grade());
    }

    @ParameterizedTest
    @MethodSource("forEveryone")
    void no_word_is_for_experts_only(String file, String language) throws IOException {
        texts(file, language).forEach((key, text) -> EXPERTS_ONLY.stream()
                .forEach(word -> assertTrue(!text.toLowerCase(Locale.ROOT).contains(word), () -> key + ": " + text)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_language_has_every_text(String file, String language) throws IOException {
        assertEquals(texts(file, "en").keySet(), texts(file, language).keySet());
    }

    @Test
    void the_formulas_tell_hard_from_easy() {
        var easy = new Reading(List.of("The cat sat on the mat. It was a big cat."));
        var hard = new Reading(List.of("Interpretability of representations necessitates decomposability, "
                + "notwithstanding considerable methodological heterogeneity."));
        assertTrue(easy.grade() < 1, () -> "" + easy.grade());
        assertTrue(hard.grade() > 15, () -> "" + hard.grade());
        assertEquals(5.5, easy.lix(), .01);
        assertTrue(hard.lix() > 80, () -> "" + hard.lix());
    }

    /// The texts by their keys; staff's are left out.
    private static Map<String, String> texts(String file, String language) throws IOException {
        var texts = new Properties();
        var stream = Objects.requireNonNull(
                Words.class.getResourceAsStream(file + "_" + language + ".properties"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        var found = new TreeMap<String, String>();
        for (var key : new ArrayList<>(texts.stringPropertyNames()))
            if (!key.startsWith("staff")) found.put(key, texts.getProperty(key));
        return found;
    }
}
