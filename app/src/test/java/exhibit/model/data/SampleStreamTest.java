package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What rains is the data that the model learns from.
final class SampleStreamTest {

    private static final int DRAWS = 10_000;
    private static final Hyperparameters FIVE = new Hyperparameters(5, 2, 0, .9, Activation.RELU);

    static Stream<Double> densities() {
        return Dial.SPARSITY.all(FIVE).map(Hyperparameters::density);
    }

    @ParameterizedTest
    @MethodSource("densities")
    void each_thing_comes_as_often_as_the_knob_says(double density) {
        var stream = new SampleStream(11);
        double error = Math.sqrt(density * (1 - density) / DRAWS);
        for (int i = 0; i < 5; i++) {
            int came = 0;
            for (long number = 0; number < DRAWS; number++)
                came += stream.sample(number, 5, density)[i] > 0 ? 1 : 0;
            assertEquals(density, (double) came / DRAWS, 3 * error + 1e-12, "thing " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("densities")
    void what_comes_is_spread_evenly_over_all_strengths(double density) {
        var stream = new SampleStream(12);
        double[] strengths = Stream.iterate(0L, number -> number + 1).limit(DRAWS)
                .flatMapToDouble(number -> DoubleStream.of(stream.sample(number, 5, density)).filter(x -> x > 0))
                .toArray();
        double error = 1 / Math.sqrt(12. * strengths.length);
        assertEquals(.5, DoubleStream.of(strengths).average().orElseThrow(), 3 * error);
        double third = (double) DoubleStream.of(strengths).filter(x -> x < 1 / 3.).count() / strengths.length;
        assertEquals(1 / 3., third, 3 * Math.sqrt(2 / 9. / strengths.length));
    }

    @ParameterizedTest
    @MethodSource("densities")
    void so_often_nothing_comes_at_all(double density) {
        var stream = new SampleStream(13);
        double nothing = Math.pow(1 - density, 5);
        int empty = 0;
        for (long number = 0; number < DRAWS; number++)
            empty += stream.isEmpty(number, 5, density) ? 1 : 0;
        assertEquals(nothing, (double) empty / DRAWS, 3 * Math.sqrt(nothing * (1 - nothing) / DRAWS) + 1e-12);
    }

    @Test
    void what_is_still_there_when_things_come_more_seldom_is_as_strong_as_it_was() {
        var stream = new SampleStream(14);
        for (long number = 0; number < 1000; number++) {
            double[] often = stream.sample(number, 5, .5);
            double[] seldom = stream.sample(number, 5, .1);
            for (int i = 0; i < 5; i++)
                assertTrue(seldom[i] == 0 || seldom[i] == often[i]);
        }
    }

    @Test
    void one_place_holds_one_sample_and_another_seed_another() {
        assertArrayEquals(new SampleStream(3).sample(7, 5, .8), new SampleStream(3).sample(7, 5, .8));
        assertTrue(Stream.iterate(0L, n -> n + 1).limit(10)
                .anyMatch(n -> new SampleStream(3).sample(n, 5, 1)[0] != new SampleStream(
                        4).sample(n, 5, 1)[0]));
    }
}
