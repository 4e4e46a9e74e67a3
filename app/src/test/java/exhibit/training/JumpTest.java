package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A knob turned in one go, after a rest so long that the features left out have faded to nothing: they must find back
/// (app/decisions/0015), and nobody waits for them (REQUIREMENTS R5; app/decisions/0022).
final class JumpTest {

    private static final int SEEDS = 20;
    private static final int ENOUGH = 19;

    @ParameterizedTest(name = "{0} ns a step")
    @ValueSource(longs = {FakeProcessor.QUICK, FakeProcessor.SLOW})
    void from_always_to_seldom_a_pentagon_stands_within_eight_seconds(long nanosPerStep) {
        shows("5 pentagon", 8, nanosPerStep, 60, 0, .97);
    }

    /// What has been begun two seconds ago still moves; some of its features fade and some do not.
    @ParameterizedTest(name = "after {0} s")
    @ValueSource(doubles = {.5, 1, 2})
    void who_does_not_wait_for_the_rest_waits_no_longer(double seconds) {
        shows("5 pentagon", 8, FakeProcessor.SLOW, seconds, 0, .97);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"0, .99, 5 pentagon", "0, .5, 4 square", "0, .8, 4 square", ".9, .97, 5 pentagon",
        ".97, 0, 2 orthogonal", ".97, .5, 4 square", ".95, 0, 2 orthogonal"})
    void a_jump_of_the_first_knob_shows_the_figure_within_six_seconds(double from, double to, String figure) {
        shows(figure, 6, FakeProcessor.SLOW, 60, from, to);
    }

    private static void shows(String figure, double seconds, long nanosPerStep, double rest, double from, double to) {
        var changes = LongStream.range(0, SEEDS).parallel().mapToObj(seed -> {
            var first = new Experiment(new Hyperparameters(5, 2, from, .9, Activation.RELU), seed);
            var processor = new FakeProcessor(first, nanosPerStep);
            processor.watch(rest);
            return processor.change(first.with(first.hyperparameters().withSparsity(to)));
        }).toList();
        long right = changes.stream().filter(c -> c.figure().equals(figure) && c.seconds() <= seconds).count();
        assertTrue(right >= ENOUGH, () -> right + " of " + SEEDS + ": "
                + changes.stream().map(c -> "%s after %.1f s".formatted(c.figure(), c.seconds())).toList());
    }
}
