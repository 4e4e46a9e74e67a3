package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.data.Data;
import exhibit.model.data.ModularAdditionData;
import exhibit.model.data.Sampler;
import exhibit.model.data.SignedSource;
import exhibit.model.mixing.BigramData;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every model of the laboratory learns numbers, at the ends of what it can be set to.
final class ExtremesTest {

    private static final int STEPS = 12;
    private static final double RATE = .1;
    private static final List<TrainingConfig.Decay> DECAYS = List.of(TrainingConfig.Decay.constant(0),
            TrainingConfig.Decay.constant(1),
            new TrainingConfig.Decay(1, 1, false));
    private static final double[] DEVIATIONS = {0, .5, 5};
    private static final double[] DENSITIES = {1, .001};
    private static final int[] FEW_AND_MANY = {1, 24};

    /// A model, and what it is trained on.
    record Case(String name, Supplier<Model> model, Data data) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"tied", "absolute", "pairs", "bigrams"})
    void no_setting_makes_a_NaN(Case extreme) {
        for (var decay : DECAYS) {
            var recipe = new TrainingConfig(STEPS, 1, RATE, Schedule.COSINE, decay, TrainingConfig.Moments.FULL_BATCH);
            var training = new Training(extreme.model.get(), extreme.data, recipe, 1);
            for (int step = 0; step < STEPS; step++)
                training.step();
            assertTrue(Double.isFinite(training.loss()), () -> extreme + " " + recipe);
            for (float parameter : training.parameters())
                assertTrue(Float.isFinite(parameter), () -> extreme + " " + recipe);
        }
    }

    private static Stream<Case> tied() {
        return shapes((n, m, density, deviation) -> Stream.of(0., 1.).flatMap(l1 -> Stream.of(true, false)
                .map(relu -> new Case("tied, ReLU on the hidden " + relu + ", L1 " + l1 + " " + n + " in " + m,
                        () -> new TiedModel(m, relu, true, l1, deviation, importance(n)), signed(n, density, false)))));
    }

    private static Stream<Case> absolute() {
        return shapes((n, m, density, deviation) -> Stream.of(new Case("absolute value " + n + " in " + m,
                () -> new AbsoluteModel(m, deviation, importance(n)), signed(n, density, true))));
    }

    private static Stream<Case> pairs() {
        return Stream.of(2, 31).flatMap(p -> Stream.of(1, 32).flatMap(h -> Stream.of(true, false)
                .flatMap(bilinear -> Arrays.stream(DEVIATIONS).mapToObj(deviation -> new Case(
                        "clock of " + p + " hours, bilinear " + bilinear + ", hidden " + h + ", from " + deviation,
                        () -> new PairModel(p, h, h, bilinear, deviation), ModularAdditionData.all(p))))));
    }

    private static Stream<Case> bigrams() {
        return Stream.of(2, 22).flatMap(n -> Stream.of(1, 22).flatMap(d -> Stream.of(0., .99)
                .flatMap(noise -> Arrays.stream(DEVIATIONS).mapToObj(deviation -> new Case(
                        "bigrams " + n + " in " + d + ", noise " + noise + ", from " + deviation,
                        () -> new BigramModel(n, d, deviation), new BigramData(n, noise))))));
    }

    private interface Shape {
        Stream<Case> of(int n, int m, double density, double deviation);
    }

    private static Stream<Case> shapes(Shape shape) {
        return Arrays.stream(FEW_AND_MANY).boxed().flatMap(n -> Arrays.stream(FEW_AND_MANY).boxed()
                .flatMap(m -> Arrays.stream(DENSITIES).boxed().flatMap(density -> Arrays.stream(DEVIATIONS).boxed()
                        .flatMap(deviation -> shape.of(n, m, density, deviation)))));
    }

    /// From 1 down to nearly nothing.
    private static double[] importance(int n) {
        var importance = new double[n];
        Arrays.setAll(importance, i -> Math.pow(.7, i));
        return importance;
    }

    private static Data signed(int n, double density, boolean signed) {
        var densities = new double[n];
        Arrays.fill(densities, density);
        var source = new Sampler(1, densities);
        return Data.drawn(signed ? new SignedSource(source, 1) : source, Sampler.BLOCK);
    }
}
