package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Phase;
import exhibit.model.data.Expectation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What learning means, whichever kernel does it.
final class LearningTest {

    private static final double RATE = 1e-3;
    private static final double DECAY = .5;

    /// Below it no sample brings any output above zero.
    private static final float SILENT = -30;

    /// One in training.
    ///
    /// @param weights W, then b, as they stand
    /// @param silence makes every bias this low
    record Pupil(String name, Runnable step, Supplier<float[]> weights, Consumer<Float> silence) {

        @Override
        public String toString() {
            return name;
        }

        void steps(int count) {
            for (int taken = 0; taken < count; taken++)
                step.run();
        }
    }

    /// Of few features, of many rare ones, and of the laboratory's own kind.
    static Stream<Pupil> free() {
        return pupils(0);
    }

    static Stream<Pupil> decaying() {
        return pupils(DECAY);
    }

    static Stream<Pupil> pupils(double decay) {
        var recipe = new TrainingConfig(100, 1024, RATE, Schedule.CONSTANT, decay);
        return Stream.of(rows("few", new Hyperparameters(5, 2, .5, .9, Activation.RELU), recipe),
                rows("many, rare", new Hyperparameters(80, 5, .95, .99, Activation.RELU), recipe), spans(recipe));
    }

    static Pupil rows(String name, Hyperparameters h, TrainingConfig recipe) {
        var learner = new RowLearner(h, recipe, 3);
        var parameters = learner.parameters();
        return new Pupil(name, learner::step, () -> joined(parameters.W().data, parameters.b().data),
                low -> Arrays.fill(parameters.b().data, low));
    }

    static Pupil spans(TrainingConfig recipe) {
        var start = TiedModel.relu(2, 1, .9, .8).start(3);
        var now = new Training[1];
        Consumer<float[]> from = theta -> now[0] = new Training(TiedModel.relu(2, 1, .9, .8),
                Expectation.of(.5, .5, .5), recipe, theta);
        from.accept(start);
        return new Pupil("laboratory", () -> now[0].step(), () -> now[0].parameters(), low -> {
            var silent = start.clone();
            Arrays.fill(silent, 6, 9, low);
            from.accept(silent);
        });
    }

    @ParameterizedTest
    @MethodSource("free")
    void the_first_step_is_the_learning_rate_in_every_weight_and_bias(Pupil pupil) {
        var before = pupil.weights.get();
        pupil.steps(1);
        var after = pupil.weights.get();
        for (int e = 0; e < before.length; e++)
            assertEquals(RATE, Math.abs(after[e] - before[e]), .01 * RATE, "number " + e);
    }

    @ParameterizedTest
    @MethodSource("free")
    void where_no_output_is_above_zero_nothing_is_learned(Pupil pupil) {
        pupil.silence.accept(SILENT);
        var before = pupil.weights.get();
        pupil.steps(5);
        assertEquals(0, difference(before, pupil.weights.get()));
    }

    @ParameterizedTest
    @MethodSource("decaying")
    void decay_takes_the_same_share_of_every_weight_whatever_its_gradient(Pupil pupil) {
        pupil.silence.accept(SILENT);
        var before = pupil.weights.get();
        pupil.steps(20);
        var after = pupil.weights.get();
        double left = Math.pow(1 - RATE * DECAY, 20);
        for (int e = 0; e < before.length; e++)
            assertEquals(left * before[e], after[e], 1e-5 * Math.abs(before[e]), "number " + e);
    }

    /// Adam knows no size of a gradient: a hundred times as steep, and the same weights, decay and all.
    @Test
    void decay_stays_out_of_the_moments() {
        float[] gentle = {1, -2}, steep = gentle.clone(), free = gentle.clone();
        var optimisers = List.of(new AdamW(2, DECAY), new AdamW(2, DECAY), new AdamW(2, 0));
        float[] expected = gentle.clone();
        for (int step = 0; step < 50; step++) {
            float g = (float) Math.sin(step), h = (float) Math.cos(3 * step);
            optimisers.get(0).step(gentle, new float[]{g, h}, RATE);
            optimisers.get(1).step(steep, new float[]{100 * g, 100 * h}, RATE);
            var stood = free.clone();
            optimisers.get(2).step(free, new float[]{g, h}, RATE);
            for (int e = 0; e < 2; e++)
                expected[e] = (float) ((1 - RATE * DECAY) * expected[e] + free[e] - stood[e]);
        }
        for (int e = 0; e < 2; e++) {
            assertEquals(expected[e], gentle[e], 1e-5);
            assertEquals(expected[e], steep[e], 1e-5);
        }
    }

    /// Two features in one dimension, the second half as important: it is squeezed in below p = 0.444, and were it a
    /// quarter as important it would be dropped above 0.308 (`PhaseDiagram`).
    @Test
    void what_is_half_as_important_is_kept_where_it_is_worth_it() {
        var h = new Hyperparameters(2, 1, .62, .5, Activation.RELU);
        var recipe = new TrainingConfig(1500, 1024, 1e-2, Schedule.COSINE, 0);
        var learners = LongStream.range(0, 8).mapToObj(seed -> new RowLearner(h, recipe, seed)).toList();
        Learner.steps(learners, recipe.steps());
        var best = IntStream.range(0, 8).boxed()
                .min((a, b) -> Double.compare(last(learners.get(a)), last(learners.get(b))))
                .orElseThrow();
        assertEquals(Phase.PAIRED, Phase.of(learners.get(best).parameters().embedding()));
    }

    /// By its own account, over some more steps.
    private static double last(Learner learner) {
        learner.loss();
        for (int step = 0; step < 50; step++)
            learner.step();
        return learner.loss();
    }

    @Test
    void an_error_counts_as_often_as_its_feature_is_important() {
        var recipe = new TrainingConfig(1, 1, RATE, Schedule.CONSTANT, 0);
        double[] alone = DoubleStream.of(1, .5).map(importance -> {
            var model = TiedModel.relu(1, importance);
            return new Training(model, Expectation.of(1), recipe, new float[]{0, 0}).lossOn(Expectation.of(1));
        }).toArray();
        assertEquals(1 / 3., alone[0], 1e-6);
        assertEquals(1 / 6., alone[1], 1e-6);
    }

    private static float[] joined(float[] one, float[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static double difference(float[] a, float[] b) {
        assertTrue(a.length == b.length && a.length > 0);
        return IntStream.range(0, a.length).mapToDouble(e -> Math.abs(a[e] - b[e])).max().orElseThrow();
    }
}
