package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.SystemLanguages;
import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes that are read out, written down and typed.
final class ExperimentCodeTest {

    private static final Hyperparameters OPENING = new Hyperparameters(5, 2, 0, .9, Activation.RELU);
    private static final List<Hyperparameters> STATES = states();

    @Test
    void every_state_of_the_dials_comes_back_from_its_code() {
        assertEquals(Stream.of(Dial.values()).mapToInt(Dial::stops).reduce(1, Math::multiplyExact), STATES.size());
        var seeds = new ArrayList<>(List.of(0, 1, ExperimentCode.SEEDS - 1));
        new Random(1).ints(97, 0, ExperimentCode.SEEDS).forEach(seeds::add);
        for (var state : STATES)
            for (int seed : seeds)
                comesBack(new Experiment(state, seed));
    }

    @Test
    void a_code_is_the_same_under_every_language_of_the_system() throws Exception {
        var codes = STATES.stream().map(state -> ExperimentCode.of(new Experiment(state, 7))).toList();
        SystemLanguages.each(() -> {
            assertEquals(codes, STATES.stream().map(state -> ExperimentCode.of(new Experiment(state, 7))).toList());
            for (var state : STATES)
                comesBack(new Experiment(state, 7));
        });
    }

    /// Stops that are there are never moved: a code would mean something else.
    @Test
    void the_dials_stop_where_codes_were_written_down() {
        stops(Dial.SPARSITY, 0, .5, .7, .8, .9, .95, .97, .99);
        stops(Dial.IMPORTANCE, 1, .95, .9, .8, .7, .5);
        stops(Dial.FEATURES, 2, 3, 4, 5, 6, 7, 8);
        stops(Dial.HIDDEN, 1, 2, 3);
    }

    private static void stops(Dial dial, double... stops) {
        assertArrayEquals(stops, dial.all(OPENING).mapToDouble(dial::of).toArray(), dial.name());
    }

    @Test
    void every_seed_comes_back_from_its_code() {
        IntStream.range(0, ExperimentCode.SEEDS).parallel().forEach(seed -> comesBack(new Experiment(OPENING, seed)));
    }

    @Test
    void no_two_states_share_a_code() {
        var codes = new HashSet<String>();
        STATES.forEach(state -> codes.add(code(state, 999_999)));
        assertEquals(STATES.size(), codes.size());
    }

    @Test
    void a_code_means_the_same_in_every_version() {
        assertEquals(new Experiment(OPENING, 0), ExperimentCode.read("2222248P"));
        assertEquals("2222248P", code(OPENING, 0));
        var last = new Experiment(new Hyperparameters(8, 3, .99, .5, Activation.RELU), ExperimentCode.SEEDS - 1);
        assertEquals("8TM332X4", ExperimentCode.of(last).orElseThrow());
    }

    @Test
    void one_wrong_character_is_always_noticed() {
        var code = code(OPENING.withSparsity(.97), 123_456);
        for (int place = 0; place < ExperimentCode.LENGTH; place++)
            for (char letter : ExperimentCode.LETTERS.toCharArray())
                if (letter != code.charAt(place))
                    refuses(code.substring(0, place) + letter + code.substring(place + 1));
    }

    @Test
    void two_characters_that_changed_places_are_always_noticed() {
        for (var state : STATES.subList(0, 200)) {
            var code = code(state, 765_432);
            for (int a = 0; a < ExperimentCode.LENGTH; a++)
                for (int b = 0; b < a; b++)
                    if (code.charAt(a) != code.charAt(b)) refuses(swapped(code, a, b));
        }
    }

    @Test
    void no_letter_looks_like_another_and_none_is_a_vowel() {
        for (var alike : List.of("0OQD", "1IL", "2Z", "5S", "6G", "8B", "UV"))
            assertTrue(alike.chars().filter(letter -> ExperimentCode.LETTERS.indexOf(letter) >= 0).count() <= 1, alike);
        assertTrue(ExperimentCode.LETTERS.chars().noneMatch(letter -> "AEIOU".indexOf(letter) >= 0));
        assertEquals(23, ExperimentCode.LETTERS.chars().distinct().count());
    }

    @Test
    void it_may_be_typed_in_any_way_it_is_read() {
        var code = code(OPENING.withSparsity(.95), 852_628);
        var experiment = ExperimentCode.read(code);
        assertEquals(experiment,
                ExperimentCode.read(" " + ExperimentCode.grouped(code).toLowerCase(java.util.Locale.ROOT)));
        assertEquals(experiment, ExperimentCode.read(code.substring(0, 4) + "-" + code.substring(4)));
        var alike = code.replace('8', 'B').replace('5', 's').replace('2', 'Z').replace('6', 'g').replace('V', 'u');
        assertEquals(experiment, ExperimentCode.read(alike));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"ABC | 3", "2222248 | 7", "2222248P2 | 9",
        "222O248P | 'O' stands in no recipe code", "2222248R | one of its characters is wrong", "hello | 5"})
    void what_is_no_code_is_told_in_one_sentence(String text, String says) {
        var told = String.valueOf(refuses(text).getMessage());
        assertTrue(told.contains(says), told);
    }

    @Test
    void a_code_beyond_all_states_is_refused() {
        var beyond = ExperimentCode.LETTERS.chars().mapToObj(check -> "YYYYYYY" + (char) check).filter(code -> {
            try {
                ExperimentCode.read(code);
                return true;
            } catch (IllegalArgumentException e) {
                return String.valueOf(e.getMessage()).contains("another version");
            }
        }).toList();
        assertEquals(1, beyond.size());
        assertTrue(String.valueOf(refuses(beyond.getFirst()).getMessage()).contains("another version"));
    }

    @Test
    void what_no_dial_stops_at_has_no_code() {
        for (var odd : List.of(OPENING.withSparsity(.91), OPENING.withFeatures(20), OPENING.withHidden(4),
                new Hyperparameters(5, 2, 0, .9, Activation.LINEAR)))
            assertEquals(Optional.empty(), ExperimentCode.of(new Experiment(odd, 0)));
        for (long seed : new long[]{-1, ExperimentCode.SEEDS})
            assertEquals(Optional.empty(), ExperimentCode.of(new Experiment(OPENING, seed)));
    }

    /// What the screen trains, and what `station train --recipe` trains.
    @Test
    void the_same_code_gives_the_same_weights_to_the_bit() {
        var experiment = ExperimentCode.read(code(OPENING.withSparsity(.97), 271_828));
        var run = Run.fresh(experiment);
        run.steps(500);
        var story = TrainingConfig.STORY;
        var recipe = new TrainingConfig(500, story.batch(), story.learningRate(), story.schedule(),
                story.weightDecay());
        var fit = Fit.of(experiment, recipe, Kernel.FAST, _ -> {});
        for (int i = 0; i < 5; i++)
            for (int k = 0; k < 2; k++)
                assertEquals(run.embedding().coordinate(i, k), fit.embedding().coordinate(i, k));
    }

    private static void comesBack(Experiment experiment) {
        assertEquals(experiment, ExperimentCode.read(ExperimentCode.of(experiment).orElseThrow()));
    }

    private static String code(Hyperparameters h, long seed) {
        return ExperimentCode.of(new Experiment(h, seed)).orElseThrow();
    }

    private static IllegalArgumentException refuses(String text) {
        return assertThrows(IllegalArgumentException.class, () -> ExperimentCode.read(text), text);
    }

    private static String swapped(String code, int a, int b) {
        var letters = code.toCharArray();
        letters[a] = code.charAt(b);
        letters[b] = code.charAt(a);
        return new String(letters);
    }

    private static List<Hyperparameters> states() {
        var states = Stream.of(OPENING);
        for (var dial : Dial.values())
            states = states.flatMap(h -> IntStream.range(0, dial.stops())
                    .mapToObj(stop -> dial.turned(dial.turnedTo(h, 0), stop)));
        return states.toList();
    }
}
