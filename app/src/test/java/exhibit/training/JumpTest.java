package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A knob turned in one go, after a rest so long that the features left out have faded to nothing: they must find back
/// (app/decisions/0015).
final class JumpTest {

    private static final int SEEDS = 16;
    private static final int STEPS_OF_REST = 15_000;
    private static final int STEPS = Pace.STEPS_PER_SECOND * 12;

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"0, .97, 5 pentagon", "0, .99, 5 pentagon", "0, .5, 4 square", "0.9, .97, 5 pentagon",
        ".97, 0, 2 orthogonal", ".97, .5, 4 square", ".95, 0, 2 orthogonal"})
    void a_jump_of_the_first_knob_shows_the_figure_within_twelve_seconds(double from, double to, String figure) {
        var figures = LongStream.range(0, SEEDS).parallel().mapToObj(seed -> figureAfter(from, to, seed))
                .collect(Collectors.groupingBy(String::toString, Collectors.counting()));
        assertEquals(Map.of(figure, (long) SEEDS), figures);
    }

    private static String figureAfter(double from, double to, long seed) {
        var first = new Experiment(new Hyperparameters(5, 2, from, .9, Activation.RELU), seed);
        var run = Run.alone(first);
        run.steps(STEPS_OF_REST);
        run.goOn(first.with(first.hyperparameters().withSparsity(to)));
        run.steps(STEPS);
        return SparsityWalk.figure(run.embedding());
    }
}
