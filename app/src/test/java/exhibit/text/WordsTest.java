package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.view.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What visitors read.
final class WordsTest {

    static final List<String> LANGUAGES = Words.languages();

    @Test
    void every_language_has_the_same_words_with_the_same_places() {
        Lacks.none(LanguageLacks.all());
    }

    @Test
    void a_place_that_is_lost_once_of_twice_is_named() {
        assertEquals(List.of(), LanguageLacks.places("here", "{0}, {1} and {0}", "{0} {0} {1}").toList());
        assertEquals(List.of("here lost {0}"), LanguageLacks.places("here", "{0} and {0}", "{0}").toList());
        assertEquals(List.of("here has {1}, which English has not"),
                LanguageLacks.places("here", "{0} and {1}", "{1}, {0} and {1}").toList());
    }

    @Test
    void a_title_of_two_sentences_is_named() {
        assertEquals(Optional.of("T1.title in en/laboratory.properties has 2 sentences, at most 1 fit"),
                Lacks.unfit("T1.title", "en", "Two things. One room.", 1, 7, 1));
        assertEquals(Optional.empty(), Lacks.unfit("T1.title", "en", "Two things in one room.", 1, 7, 1));
    }

    @Test
    void every_study_says_what_it_is_what_to_see_and_what_it_does_not_show() {
        Lacks.none(new Lacks().ofStudies());
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
        assertEquals(List.of("en", "de", "fr", "es"), LANGUAGES.subList(0, 4));
        assertEquals("language must be one of " + String.join(", ", Words.languages()) + ", was xx",
                refusal.getMessage());
    }

    @Test
    void the_title_counts_in_words_and_beyond_in_figures() {
        assertEquals("Five things, two numbers", new Captions(Words.in("en")).title(5, 2));
        assertEquals("Cinq choses, deux nombres", new Captions(Words.in("fr")).title(5, 2));
        assertEquals("400 Dinge, 30 Zahlen", new Captions(Words.in("de")).title(400, 30));
    }

    @Test
    void the_caption_names_the_shape_or_says_that_there_is_none() {
        assertEquals("5 of 5 kept: a pentagon", new Captions(Words.in("en")).caption(5, 5, "pentagon"));
        assertEquals("3 of 5 kept: a pair and one alone", new Captions(Words.in("en")).caption(3, 5, "digon + 1"));
        assertEquals("9 of 9 kept: no clear shape", new Captions(Words.in("en")).caption(9, 9, "mixed + 17 digon"));
        assertEquals("Nothing is kept yet", new Captions(Words.in("en")).caption(0, 5, "none"));
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        var h = new Hyperparameters(5, 2, .97, .9, Activation.RELU);
        assertEquals("1 in 33", Words.in("en").value(Dial.SPARSITY, h));
        assertEquals("0,9", Words.in("de").value(Dial.IMPORTANCE, h));
        assertEquals("0.9", Words.in("en").value(Dial.IMPORTANCE, h));
        assertEquals("5", Words.in("es").value(Dial.FEATURES, h));
        assertEquals("0,021", Words.in("fr").wrong(.0211));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_a_page_by_hand_keeps_is_said_in_a_sentence(String language) {
        var words = Words.in(language);
        for (int kept = 0; kept <= 3; kept++) {
            var text = words.label("hand.kept." + kept);
            int length = Reading.words(text).size();
            assertTrue(4 < length && length <= 25 && Reading.sentences(text) <= 2, text);
        }
    }
}
