package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowLearnerTest {

    @Test
    void the_kernel_finds_the_gradient_of_the_reference() {
        var random = new Random(2);
        for (int round = 0; round < 1000; round++) {
            var h = round % 20 == 0 ? wide(random) : any(random);
            var recipe = new TrainingConfig(100, 1 + random.nextInt(round % 10 == 0 ? 3000 : 300), 1e-3,
                    Schedule.CONSTANT, 0);
            long seed = random.nextLong();
            var reference = new EjmlLearner(h, recipe, seed).gradient();
            var fast = new RowLearner(h, recipe, seed);
            var gradient = fast.descend();
            assertNear(reference.W(), gradient.W(), h + " " + recipe);
            assertNear(reference.b(), gradient.b(), h + " " + recipe);
            assertEquals(reference.loss(), fast.loss(), 1e-5 * reference.loss() + 1e-9, h + " " + recipe);
        }
    }

    @Test
    void the_kernel_and_the_reference_stay_together_over_many_steps() {
        var h = new Hyperparameters(5, 2, .8, .9, Activation.RELU);
        var fast = new RowLearner(h, TrainingConfig.NOTEBOOK, 0);
        var reference = new EjmlLearner(h, TrainingConfig.NOTEBOOK, 0);
        for (int step = 0; step < 300; step++) {
            fast.step();
            reference.step();
        }
        assertArrayEquals(reference.parameters().W().data, fast.parameters().W().data, 1e-4f);
        assertArrayEquals(reference.parameters().b().data, fast.parameters().b().data, 1e-4f);
    }

    @Test
    void the_same_seed_gives_the_same_weights_bit_for_bit() {
        var h = new Hyperparameters(7, 3, .9, .8, Activation.RELU);
        var recipe = new TrainingConfig(500, 700, 1e-2, Schedule.COSINE, .01);
        long seed = ThreadLocalRandom.current().nextLong();
        assertArrayEquals(trained(h, recipe, seed).W().data, trained(h, recipe, seed).W().data, "seed " + seed);
    }

    /// The bits as they were before rows had a lead: a faster kernel must not make any recipe code show another picture.
    /// Java's floats are the same on every machine, compiled or not, whatever the width of its vectors.
    @ParameterizedTest
    @CsvSource({"5,2,.9,256,1562022710,1100948893", "20,5,.9,1024,1336292721,-2102257681",
        "60,8,.97,300,-1708199361,-1962012571"})
    void the_weights_of_a_seed_never_change(int features, int hidden, double sparsity, int batch, int W, int b) {
        var h = new Hyperparameters(features, hidden, sparsity, .9, Activation.RELU);
        var parameters = trained(h, new TrainingConfig(100, batch, 1e-2, Schedule.CONSTANT, .01), 7);
        assertEquals(W, Arrays.hashCode(parameters.W().data));
        assertEquals(b, Arrays.hashCode(parameters.b().data));
    }

    @Test
    void learners_side_by_side_learn_what_they_learn_alone() {
        var h = new Hyperparameters(6, 2, .95, .8, Activation.RELU);
        var recipe = new TrainingConfig(500, 256, 1e-2, Schedule.COSINE, .01);
        var together = LongStream.range(0, 8).mapToObj(seed -> new RowLearner(h, recipe, seed)).toList();
        Learner.steps(together, recipe.steps());
        for (int seed = 0; seed < 8; seed++)
            assertArrayEquals(trained(h, recipe, seed).W().data, together.get(seed).parameters().W().data);
    }

    @ParameterizedTest
    @CsvSource({"5,2,.9", "60,8,.97"})
    void one_thread_and_two_make_the_same_bits(int features, int hidden, double sparsity) throws Exception {
        var h = new Hyperparameters(features, hidden, sparsity, .8, Activation.RELU);
        var recipe = new TrainingConfig(200, 300, 1e-2, Schedule.COSINE, .01);
        var one = LongStream.range(0, 6).mapToObj(seed -> new RowLearner(h, recipe, seed)).toList();
        var two = LongStream.range(0, 6).mapToObj(seed -> new RowLearner(h, recipe, seed)).toList();
        try (var alone = new ForkJoinPool(1); var pair = new ForkJoinPool(2)) {
            alone.submit(() -> Learner.steps(one, recipe.steps())).get();
            pair.submit(() -> Learner.steps(two, recipe.steps())).get();
        }
        for (int seed = 0; seed < 6; seed++) {
            assertArrayEquals(one.get(seed).parameters().W().data, two.get(seed).parameters().W().data);
            assertArrayEquals(one.get(seed).parameters().b().data, two.get(seed).parameters().b().data);
        }
    }

    @ParameterizedTest
    @CsvSource({"5,2,.9,1024", "20,5,0,300", "80,20,.9,1024", "400,30,.99,300", "6,3,.99,256"})
    void a_step_allocates_nothing(int features, int hidden, double sparsity, int batch) {
        var h = new Hyperparameters(features, hidden, sparsity, .9, Activation.RELU);
        var learner = new RowLearner(h, new TrainingConfig(100, batch, 1e-3, Schedule.CONSTANT, .01), 0);
        learner.step();
        assertEquals(0, IntStream.range(0, 5).mapToLong(_ -> allocated(learner)).min().orElseThrow());
    }

    /// Bytes that a hundred steps leave behind. Measuring itself, and the JIT, may leave some now and then.
    private static long allocated(Learner learner) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int step = 0; step < 100; step++)
            learner.step();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,400,3", "400,1,1025", "400,400,64", "400,30,65536", "2,400,257", "3,2,65536"})
    void no_shape_makes_a_NaN(int features, int hidden, int batch) {
        for (var activation : Activation.values())
            for (double sparsity : new double[]{0, .999}) {
                var h = new Hyperparameters(features, hidden, sparsity, .5, activation);
                var learner = new RowLearner(h, new TrainingConfig(100, batch, 1e-2, Schedule.CONSTANT, .01), 1);
                for (int step = 0; step < 3; step++)
                    learner.step();
                assertTrue(learner.isFinite(), h + " batch " + batch);
            }
    }

    /// Samples that fill up the last block must not count.
    @Test
    void a_batch_of_one_sees_one_sample() {
        var h = new Hyperparameters(1, 1, 0, 1, Activation.LINEAR);
        var learner = new RowLearner(h, new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0), 9);
        var X = new float[1][Sampler.BLOCK];
        Sampler.of(h, 9).draw(0, 0, X);
        float w = learner.parameters().W().get(0), x = X[0][0];
        float error = w * w * x - x;
        assertEquals(2 * error, learner.descend().b().get(0), 1e-5);
        assertEquals(error * error, learner.loss(), 1e-5);
    }

    private static Parameters trained(Hyperparameters h, TrainingConfig recipe, long seed) {
        var learner = new RowLearner(h, recipe, seed);
        for (int step = 0; step < recipe.steps(); step++)
            learner.step();
        return learner.parameters();
    }

    private static Hyperparameters any(Random random) {
        return new Hyperparameters(1 + random.nextInt(24), 1 + random.nextInt(8), random.nextDouble() * .95,
                .5 + random.nextDouble() / 2, random.nextBoolean() ? Activation.RELU : Activation.LINEAR);
    }

    /// Many features, few of them present.
    private static Hyperparameters wide(Random random) {
        return new Hyperparameters(Sampler.MANY + random.nextInt(60), 1 + random.nextInt(20),
                .88 + random.nextDouble() * .119, .9 + random.nextDouble() / 10,
                random.nextBoolean() ? Activation.RELU : Activation.LINEAR);
    }

    private static void assertNear(DMatrixRMaj expected, FMatrixRMaj actual, String set) {
        double error = 0, size = 0;
        for (int e = 0; e < expected.data.length; e++) {
            error += Math.pow(expected.data[e] - actual.data[e], 2);
            size += Math.pow(expected.data[e], 2);
        }
        assertTrue(Math.sqrt(error) <= 1e-5 * Math.sqrt(size) + 1e-7, set + ": " + Math.sqrt(error / size));
    }
}
