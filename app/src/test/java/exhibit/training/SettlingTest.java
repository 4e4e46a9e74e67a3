package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How soon a picture has formed when the first knob stops, all the way up and down, in one run without a restart
/// on a slow processor (REQUIREMENTS R5; app/decisions/0015 and 0022).
final class SettlingTest {

    private static final int SEEDS = 20;
    private static final double LONGEST_SECONDS = 6;

    private static final List<Double> WAY = List.of(0., .5, .7, .8, .9, .95, .97, .99, .97, .95, .9, .8, .7, .5, 0.);

    /// The figures in the order of the way; where both are named, the run decides: five hold out on the way down where
    /// four would have formed on the way up.
    private static final List<String> FIGURES = List.of("2 orthogonal", "4 square", "4 square", "4 square", "4 square",
            "4 square|5 pentagon", "5 pentagon", "5 pentagon", "5 pentagon", "5 pentagon", "5 pentagon",
            "4 square|5 pentagon", "4 square", "4 square", "2 orthogonal");

    /// @param last when the number of represented features changed for the last time
    private record Stop(long seed, int at, double last, Embedding embedding) {

        String figure() {
            return embedding.represented() + " " + embedding.geometry().word();
        }

        /// How far the widest or narrowest gap is from an even one, in degrees.
        double unevenness() {
            int count = embedding.represented();
            var angles = IntStream.range(0, embedding.features()).filter(embedding::represented)
                    .mapToDouble(
                            i -> Math.toDegrees(Math.atan2(embedding.coordinate(i, 1), embedding.coordinate(i, 0))))
                    .sorted().toArray();
            return IntStream.range(0, count).mapToDouble(i -> (angles[(i + 1) % count] - angles[i] + 360) % 360)
                    .map(gap -> Math.abs(gap - 360. / count)).max().orElseThrow();
        }
    }

    private static List<Stop> stops = List.of();

    @BeforeAll
    static void turn_the_knob_up_and_down() {
        stops = LongStream.range(0, SEEDS).parallel().boxed().flatMap(seed -> way(seed).stream()).toList();
    }

    @Test
    void six_seconds_after_the_knob_stops_no_thing_comes_or_goes() {
        assertNone(stop -> stop.last > LONGEST_SECONDS);
    }

    @Test
    void every_seed_shows_the_figure_of_the_stop() {
        assertNone(stop -> !stop.figure().matches(FIGURES.get(stop.at)));
    }

    @Test
    void a_square_stands_at_right_angles() {
        assertNone(stop -> stop.figure().equals("4 square") && stop.unevenness() > 3);
    }

    /// At 80 % it is a pentagon under pressure, on its way back to four.
    @Test
    void a_pentagon_is_an_even_one() {
        assertNone(stop -> stop.figure().equals("5 pentagon") && WAY.get(stop.at) >= .9 && stop.unevenness() > 5);
    }

    private static void assertNone(Predicate<Stop> wrong) {
        assertEquals(SEEDS * WAY.size(), stops.size());
        var found = stops.stream().filter(wrong).map(stop -> "seed %d at %.2f: %s, last change after %.1f s, %.1f°"
                .formatted(stop.seed, WAY.get(stop.at), stop.figure(), stop.last, stop.unevenness())).toList();
        assertTrue(found.isEmpty(), String.join("\n", found));
    }

    private static List<Stop> way(long seed) {
        var first = new Experiment(new Hyperparameters(5, 2, 0, .9, Activation.RELU), seed);
        var processor = FakeProcessor.slow(first);
        return IntStream.range(0, WAY.size()).mapToObj(at -> {
            var change = processor.change(first.with(first.hyperparameters().withSparsity(WAY.get(at))));
            return new Stop(seed, at, change.seconds(), change.rest().embedding());
        }).toList();
    }
}
