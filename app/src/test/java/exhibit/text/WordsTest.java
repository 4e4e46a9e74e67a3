package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What visitors read.
final class WordsTest {

    static final List<String> LANGUAGES = Words.languages();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_the_same_words_with_the_same_places(String language) throws IOException {
        assertEquals(places(file("en")), places(file(language)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_two_things_share_a_letter(String language) {
        var words = Words.in(language);
        var letters = IntStream.range(0, Things.COUNT).mapToObj(words::letter).toList();
        assertEquals(Things.COUNT, new HashSet<>(letters).size(), letters::toString);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_single_thing_is_no_plural(String language) {
        var words = Words.in(language);
        assertTrue(!new Captions(words).title(1, 1).contains(new Captions(words).title(2, 1).split(" ", -1)[1]),
                new Captions(words).title(1, 1));
    }

    @Test
    void a_language_without_a_file_is_refused_and_the_others_are_named() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Words.in("xx"));
        assertEquals("language must be one of en, de, fr, es, was xx", refusal.getMessage());
    }

    @Test
    void the_title_counts_in_words_and_beyond_in_figures() {
        assertEquals("Five things, room for two", new Captions(Words.in("en")).title(5, 2));
        assertEquals("Cinq choses, place pour deux", new Captions(Words.in("fr")).title(5, 2));
        assertEquals("400 Dinge, Platz für 30", new Captions(Words.in("de")).title(400, 30));
    }

    @Test
    void the_caption_names_the_shape_or_calls_it_a_mix() {
        assertEquals("5 of 5 kept: a pentagon", new Captions(Words.in("en")).caption(5, 5, "pentagon"));
        assertEquals("3 of 5 kept: a pair and one alone", new Captions(Words.in("en")).caption(3, 5, "digon + 1"));
        assertEquals("9 of 9 kept: a mix", new Captions(Words.in("en")).caption(9, 9, "mixed + 17 digon"));
        assertEquals("Nothing is kept yet", new Captions(Words.in("en")).caption(0, 5, "none"));
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        var h = new Hyperparameters(5, 2, .97, .9, Activation.RELU);
        assertEquals("97\u00a0%", Words.in("en").value(Dial.SPARSITY, h));
        assertEquals("0,9", Words.in("de").value(Dial.IMPORTANCE, h));
        assertEquals("0.9", Words.in("en").value(Dial.IMPORTANCE, h));
        assertEquals("5", Words.in("es").value(Dial.FEATURES, h));
        assertEquals("0,021", Words.in("fr").wrong(.0211));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_study_says_what_it_is_what_to_see_and_what_it_does_not_show(String language) {
        var words = Words.in(language);
        for (var study : Laboratory.ALL) {
            assertTrue(length(words, study, "title", 7, 1) > 0, study.id());
            assertTrue(length(words, study, "see", 25, 2) > 4, study.id());
            assertTrue(length(words, study, "limits", 25, 2) > 4, study.id());
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatever_a_page_by_hand_says_is_short(String language) {
        var words = Words.in(language);
        for (var study : Laboratory.ALL)
            if (study instanceof ByHand page)
                for (var sheet = ByHand.opening(page);;) {
                    page.leaves(sheet).forEach(key -> assertTrue(length(words, key, 25, 2) > 4, key));
                    sheet = page.helped(sheet);
                    if (sheet.help() == 0)
                        break;
                }
        for (int kept = 0; kept <= 3; kept++)
            assertTrue(length(words, "hand.kept." + kept, 25, 2) > 4);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_laboratory_says_the_same_things_in_every_language(String language) throws IOException {
        for (var room : TextFiles.LABORATORY)
            if (TextFiles.has(room + "_" + language))
                assertEquals(read(room + "_en").keySet(), read(room + "_" + language).keySet(), room);
    }

    /// In words; a text that is too long fails, as does one that is not there.
    private static int length(Words words, Study study, String part, int most, int sentences) {
        return length(words, study.id() + "." + part, most, sentences);
    }

    private static int length(Words words, String key, int most, int sentences) {
        var text = words.label(key);
        assertTrue(!text.equals(key), "no text for " + key);
        int length = text.replaceAll(" [:;?!]", "").split(" ", -1).length;
        assertTrue(length <= most, () -> key + " has " + length + " words: " + text);
        assertTrue(text.split("[.?!](?= |$)", -1).length - 1 <= sentences, () -> key + " is too long: " + text);
        return length;
    }

    private static Properties file(String language) throws IOException {
        return read("words_" + language);
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name + ".properties"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    /// Each key with the places in its text.
    private static Set<String> places(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key + Pattern.compile("\\{\\d\\}").matcher(texts.getProperty(key)).results()
                        .map(match -> match.group()).sorted().toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
