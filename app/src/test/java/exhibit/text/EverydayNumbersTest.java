package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.story.Preset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How often things come is said as people say it, and nothing on a visitor's screen needs the field's words.
final class EverydayNumbersTest {

    private static final Hyperparameters ANY = Controls.OPENING.hyperparameters();

    /// What only staff, teachers and those who open the doors for experts read.
    private static final Pattern NOT_FOR_VISITORS = Pattern
            .compile("(staff|greet|restart|health|export|settings|sound|counts|trial|pin|learn|keys|room|class|collect"
                    + "|wrong|study|working|percent|chart|experts)\\b.*");

    /// The one line that tells what all of it is called.
    private static final String NAMED = "five-in-a-flat-world.told";
    private static final Pattern NAME = Pattern.compile("(?i)superposi");

    /// Per cents, the field's words, and what said too little: rare among what, room for what.
    private static final Map<String, Pattern> BANNED = Map.of("en",
            Pattern.compile("(?i)%|per ?cent|spars|vector|\\brare\\b|\\brarity|\\broom\\b|hidden|dimension"), "de",
            Pattern.compile("(?i)%|prozent|spars|sp\u00e4rlich|vektor|\\brar|platz f\u00fcr|dimension"), "fr",
            Pattern.compile("(?i)%|pour ?cent|parcimon|vecteur|\\brares?\\b|place pour|dimension"), "es",
            Pattern.compile("(?i)%|por ?ciento|escas|vector|\\brar[oa]s?\\b|sitio para|dimensi"));

    private static final Map<String, List<String>> STOPS = Map.of("en",
            List.of("always", "1 in 2", "3 in 10", "1 in 5", "1 in 10", "1 in 20", "1 in 33", "1 in 100"), "de",
            List.of("immer", "1 von 2 Mal", "3 von 10 Mal", "1 von 5 Mal", "1 von 10 Mal", "1 von 20 Mal",
                    "1 von 33 Mal", "1 von 100 Mal"),
            "fr",
            List.of("toujours", "1 fois sur 2", "3 fois sur 10", "1 fois sur 5", "1 fois sur 10", "1 fois sur 20",
                    "1 fois sur 33", "1 fois sur 100"),
            "es", List.of("siempre", "1 de cada 2", "3 de cada 10", "1 de cada 5", "1 de cada 10", "1 de cada 20",
                    "1 de cada 33", "1 de cada 100"));

    private static final List<String> EARS = List.of("always", "once in 2", "3 times in 10", "once in 5", "once in 10",
            "once in 20", "once in 33", "once in 100");

    static Stream<String> ours() {
        return STOPS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void each_stop_of_the_first_dial_says_how_often_a_thing_comes(String language) {
        var words = Words.in(language);
        assertEquals(STOPS.get(language),
                Dial.SPARSITY.all(ANY).map(h -> words.value(Dial.SPARSITY, h)).toList());
        assertFalse(Dial.SPARSITY.all(ANY).map(h -> words.spoken(Dial.SPARSITY, h)).anyMatch(String::isBlank));
    }

    @Test
    void the_ear_hears_each_stop_as_a_sentence_would_have_it() {
        var english = Words.in("en");
        assertEquals(EARS, Dial.SPARSITY.all(ANY).map(h -> english.spoken(Dial.SPARSITY, h)).toList());
        assertEquals("jedes 33. Mal", Words.in("de").spoken(Dial.SPARSITY, ANY.withSparsity(.97)));
        assertEquals("une fois sur 33", Words.in("fr").spoken(Dial.SPARSITY, ANY.withSparsity(.97)));
        assertEquals("3 veces de cada 10", Words.in("es").spoken(Dial.SPARSITY, ANY.withSparsity(.7)));
    }

    @Test
    void what_stands_between_the_stops_is_counted_the_same_way() {
        assertEquals(List.of("9 in 10", "17 in 20", "13 in 20", "1 in 3", "1 in 7", "1 in 250", "1 in 1,000"),
                DoubleStream.of(.1, .15, .35, 2 / 3., 6 / 7., .996, .999)
                        .mapToObj(s -> Words.in("en").value(Dial.SPARSITY, ANY.withSparsity(s))).toList());
    }

    @Test
    void what_is_counted_is_never_far_from_the_truth() {
        for (int i = 1; i <= 1000; i++) {
            double share = i / 1000.;
            var often = NaturalFrequency.of(share);
            assertEquals(share, (double) often.times() / often.of(), .05 * share, often::toString);
            assertTrue(1 <= often.times() && often.times() <= often.of(), often::toString);
        }
    }

    @Test
    void only_what_always_comes_is_said_to_always_come() {
        assertTrue(IntStream.range(1, 1000).mapToObj(i -> NaturalFrequency.of(i / 1000.))
                .noneMatch(often -> often.times() == often.of()));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void no_visitor_reads_a_per_cent_or_a_word_of_the_field(String language) {
        var texts = visitors(language);
        var banned = Objects.requireNonNull(BANNED.get(language));
        assertEquals(List.of(), texts.stringPropertyNames().stream()
                .filter(key -> !NOT_FOR_VISITORS.matcher(key).matches())
                .filter(key -> banned.matcher(texts.getProperty(key)).find()
                        || (!key.equals(NAMED) && NAME.matcher(texts.getProperty(key)).find()))
                .map(key -> key + "=" + texts.getProperty(key)).sorted().toList());
        assertTrue(NAME.matcher(texts.getProperty(NAMED)).find());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void no_knob_of_a_visitor_shows_a_per_cent(String language) {
        var words = Words.in(language);
        var banned = Objects.requireNonNull(BANNED.get(language));
        for (var dial : Dial.values())
            for (var h : dial.all(ANY).toList())
                for (var said : List.of(words.name(dial), words.brief(dial), words.value(dial, h),
                        words.spoken(dial, h)))
                    assertFalse(banned.matcher(said).find(), said);
        for (var preset : Preset.all())
            assertFalse(banned.matcher(words.text(preset.id())).find(), preset::id);
    }

    /// Where experts look, per cents stay, beside what one can picture.
    @Test
    void experts_read_per_cents_and_one_in_so_many() {
        var h = ANY.withSparsity(.97);
        assertEquals("97% (1 in 33)", new ExpertWords(Words.in("en")).value(Dial.SPARSITY, h));
        assertEquals("97\u00a0% (1 von 33 Mal)", new ExpertWords(Words.in("de")).value(Dial.SPARSITY, h));
        assertEquals("Wie selten: 97\u00a0%, jedes 33. Mal", new ExpertWords(Words.in("de")).spoken(Dial.SPARSITY, h));
        assertEquals("0,9", new ExpertWords(Words.in("de")).value(Dial.IMPORTANCE, h.withImportance(.9)));
        assertEquals("Wie selten", new ExpertWords(Words.in("de")).name(Dial.SPARSITY));
    }

    private static Properties visitors(String language) {
        return TextFiles.ours(TextFiles.VISITORS, language);
    }
}
