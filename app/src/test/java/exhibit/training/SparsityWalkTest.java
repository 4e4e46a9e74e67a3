package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a visitor sees who turns one knob up and down again: one run, no restart (REQUIREMENTS F-2).
final class SparsityWalkTest {

    private static final Path PRINTED = Path.of("..", "deploy", "lessons", "output", "story.json");
    private static final int SEEDS = 20;

    /// Stop by stop; at 95 % both are right.
    private static final List<String> STORY = List.of("2 orthogonal", "4 square", "4 square", "4 square", "4 square",
            "4 square|5 pentagon", "5 pentagon", "5 pentagon", "5 pentagon", "5 pentagon", "4 square",
            "2 orthogonal");

    private static List<List<String>> told = List.of();

    @BeforeAll
    static void turn_the_knob() {
        told = LongStream.range(0, SEEDS)
                .mapToObj(seed -> SparsityWalk.of(at(0, seed).hyperparameters(), seed, _ -> {}).figures()).toList();
    }

    @Test
    void every_seed_follows_the_knob() {
        var strayed = told.stream().filter(figures -> !isRight(figures)).toList();
        assertTrue(strayed.isEmpty(), strayed.toString());
    }

    /// Where this fails, `deploy/lessons/build` prints them anew.
    @Test
    void the_lessons_print_the_numbers_that_are_measured_here() throws IOException {
        var printed = JsonParser.parseString(Files.readString(PRINTED)).getAsJsonObject().getAsJsonArray("stops");
        var figures = StreamSupport.stream(printed.spliterator(), false)
                .map(stop -> counts(stop.getAsJsonObject().getAsJsonObject("figures").asMap())).toList();
        assertEquals(IntStream.range(0, STORY.size()).mapToObj(SparsityWalkTest::measured).toList(), figures);
    }

    @Test
    void two_runs_of_one_experiment_show_the_same() {
        var one = Run.fresh(at(.9, 3));
        var other = Run.fresh(at(.9, 3).again());
        one.steps(500);
        other.steps(500);
        assertEquals(one.snapshot(false).embedding(), other.snapshot(false).embedding());
        assertEquals(one.snapshot(false).ghosts(), other.snapshot(false).ghosts());
    }

    private static boolean isRight(List<String> figures) {
        return IntStream.range(0, STORY.size()).allMatch(stop -> figures.get(stop).matches(STORY.get(stop)));
    }

    private static Map<String, Long> measured(int stop) {
        return told.stream().map(figures -> figures.get(stop))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> counts(Map<String, JsonElement> figures) {
        return figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getAsLong(),
                Long::sum, TreeMap::new));
    }

    private static Experiment at(double sparsity, long seed) {
        return new Experiment(new Hyperparameters(5, 2, sparsity, .9, Activation.RELU), seed);
    }
}
