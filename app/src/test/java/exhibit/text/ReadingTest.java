package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return files.stream().flatMap(file -> Words.languages().stream().filter(l -> TextFiles.has(file, l))
                .map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_text_is_long(String file, String language) {
        var tooLong = new ArrayList<String>();
        texts(file, language).forEach((key, text) -> {
            int words = Reading.words(text).size();
            if (words > MOST_WORDS)
                tooLong.add(key + in(file, language) + " has " + words + " words, at most " + MOST_WORDS + " fit");
            else if (Reading.sentences(text) > MOST_SENTENCES)
                tooLong.add(key + in(file, language) + " has more than " + MOST_SENTENCES + " sentences");
        });
        Lacks.none(tooLong);
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_easy_to_read(String file, String language) {
        var sentences = texts(file, language).values().stream().filter(t -> Reading.words(t).size() >= SENTENCE)
                .toList();
        var reading = new Reading(sentences);
        assertTrue(reading.words() > 20, "too little to measure");
        assertTrue(reading.lix() <= HIGHEST_LIX, () -> "LIX " + reading.lix());
        if (language.equals("en")) assertTrue(reading.grade() <= HIGHEST_GRADE, () -> "grade " + reading.grade());
    }

    @ParameterizedTest
    @MethodSource("forEveryone")
    void no_word_is_for_experts_only(String file, String language) {
        Lacks.none(texts(file, language).entrySet().stream().flatMap(text -> EXPERTS_ONLY.stream()
                .filter(word -> text.getValue().toLowerCase(Locale.ROOT).contains(word))
                .map(word -> text.getKey() + in(file, language) + " says '" + word + "', a word for experts"))
                .toList());
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

    private static String in(String file, String language) {
        return " in " + TextFiles.file(file, language);
    }

    /// The texts by their keys; staff's are left out.
    private static Map<String, String> texts(String file, String language) {
        var found = new TreeMap<String, String>();
        TextFiles.ours(file, language).forEach((key, text) -> found.put((String) key, (String) text));
        found.keySet().removeIf(key -> key.startsWith("staff"));
        return found;
    }
}
