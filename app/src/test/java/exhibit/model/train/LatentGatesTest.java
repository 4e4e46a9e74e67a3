package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.model.LatentGate;
import exhibit.model.data.Data;
import exhibit.model.data.HiddenSource;
import exhibit.model.data.NonEmptySampler;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which latents answer: in a span as in a dictionary that is read, sample by sample.
final class LatentGatesTest {

    private static final int HIDDEN = 3;
    private static final int LATENTS = 6;
    private static final int SAMPLES = 40;
    private static final double PRICE = .2;
    private static final int THRESHOLDS = 2 * LATENTS * HIDDEN + LATENTS + HIDDEN;
    private static final float STEP = 1e-2f;

    private final float[][] X = SpanOps.span(HIDDEN);
    private final float[] weight = new float[SpanOps.SPAN];

    LatentGatesTest() {
        var chance = new Random(5);
        for (int j = 0; j < SAMPLES; j++) {
            weight[j] = 1f / SAMPLES;
            for (var row : X)
                row[j] = (float) chance.nextGaussian();
        }
    }

    static Stream<LatentGate> gates() {
        return Stream.of(new LatentGate.Rectified(), new LatentGate.Loudest(1), new LatentGate.Loudest(3),
                new LatentGate.Loudest(LATENTS), new LatentGate.Jumping());
    }

    @ParameterizedTest
    @MethodSource("gates")
    void the_loss_is_that_of_a_dictionary_read_sample_by_sample(LatentGate gate) {
        var model = model(gate);
        var theta = theta(model);
        var read = Dictionary.of(gate, theta, HIDDEN, LATENTS);
        double loss = 0;
        for (int j = 0; j < SAMPLES; j++)
            loss += loss(gate, read, sample(j)) / SAMPLES;
        assertEquals(loss, model.descend(theta, X, weight, new float[theta.length]), 1e-4);
    }

    private static double loss(LatentGate gate, Dictionary read, double[] h) {
        var a = read.answers(h);
        var rebuilt = read.rebuilt(h);
        double loss = 0;
        for (int i = 0; i < h.length; i++)
            loss += (rebuilt[i] - h[i]) * (rebuilt[i] - h[i]);
        return loss + PRICE * (gate instanceof LatentGate.Jumping
                ? Arrays.stream(a).filter(each -> each > 0).count()
                : Arrays.stream(a).sum());
    }

    /// Where no answer is just about to open or shut, all but the thresholds have a slope like any other.
    @ParameterizedTest
    @MethodSource("gates")
    void the_gradient_is_that_of_central_differences(LatentGate gate) {
        var model = model(gate);
        var theta = theta(model);
        var gradient = new float[theta.length];
        model.descend(theta, X, weight, gradient);
        int compared = 0;
        for (int e = 0; e < THRESHOLDS; e++) {
            double wide = slope(model, theta, e, STEP), narrow = slope(model, theta, e, STEP / 4);
            if (Math.abs(wide - narrow) > .01) continue; // a gate opens or shuts in between
            assertEquals(narrow, gradient[e], .015, "parameter " + e);
            compared++;
        }
        assertTrue(compared > THRESHOLDS / 2, "only " + compared);
    }

    @Test
    void a_threshold_is_moved_by_what_answers_near_it_cost_and_are_worth() {
        var model = model(new LatentGate.Jumping());
        var theta = theta(model);
        var gradient = new float[theta.length];
        model.descend(theta, X, weight, gradient);
        var open = Dictionary.of(theta, HIDDEN, LATENTS);
        var read = Dictionary.of(new LatentGate.Jumping(), theta, HIDDEN, LATENTS);
        int near = 0;
        for (int l = 0; l < LATENTS; l++) {
            double t = theta[THRESHOLDS + l], expected = 0;
            for (int j = 0; j < SAMPLES; j++) {
                var h = sample(j);
                if (Math.abs(open.answer(l, h) - t) >= LatentGates.WIDTH / 2) continue;
                near++;
                var rebuilt = read.rebuilt(h);
                double slope = 0;
                for (int i = 0; i < HIDDEN; i++)
                    slope += 2 * (rebuilt[i] - h[i]) * read.directions().coordinate(l, i);
                expected -= (t * slope + PRICE) / LatentGates.WIDTH / SAMPLES;
            }
            assertEquals(expected, gradient[THRESHOLDS + l], 1e-4, "latent " + l);
        }
        assertTrue(near > 5, "only " + near);
    }

    @Test
    void no_threshold_falls_below_zero() {
        var model = model(new LatentGate.Jumping());
        var theta = theta(model);
        theta[THRESHOLDS + 2] = -.3f;
        model.hold(theta, 0);
        assertEquals(0, theta[THRESHOLDS + 2]);
    }

    @Test
    void of_the_loudest_there_are_so_many_and_no_more() {
        var a = new double[]{.3, -1, .5, .1, .4};
        new LatentGate.Loudest(2).shut(a, new double[0]);
        assertArrayEquals(new double[]{0, 0, .5, 0, .4}, a);
        assertThrows(IllegalArgumentException.class, () -> new LatentGate.Loudest(0));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_step_of_training_leaves_no_byte_behind(LatentGate gate) {
        var data = Data.drawn(new HiddenSource(new NonEmptySampler(3, 5, .02),
                Embedding.of(new float[][]{{1, 0, -1, 0, .5f}, {0, 1, 0, -1, .5f}, {.3f, 0, 0, 0, 1}}, new float[5])),
                256);
        var training = new Training(model(gate), data, new TrainingConfig(1000, 256, 1e-2, Schedule.CONSTANT, 0), 1);
        training.step();
        assertEquals(0, IntStream.range(0, 5).mapToLong(_ -> allocated(training)).min().orElseThrow());
    }

    /// Bytes that a hundred steps leave behind. Measuring itself, and the JIT, may leave some now and then.
    private static long allocated(Training training) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int step = 0; step < 100; step++)
            training.step();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static SparseAutoencoder model(LatentGate gate) {
        return new SparseAutoencoder(gate, HIDDEN, LATENTS, PRICE, 100);
    }

    private static float[] theta(SparseAutoencoder model) {
        var theta = model.start(11);
        var chance = new Random(3);
        for (int e = 0; e < theta.length; e++)
            theta[e] += (float) (.1 * chance.nextGaussian());
        for (int e = THRESHOLDS; e < theta.length; e++)
            theta[e] = .3f + .05f * (e - THRESHOLDS);
        return theta;
    }

    private double slope(SparseAutoencoder model, float[] theta, int parameter, float by) {
        return (loss(model, theta, parameter, by) - loss(model, theta, parameter, -by)) / (2 * by);
    }

    private double loss(SparseAutoencoder model, float[] theta, int parameter, float by) {
        var moved = theta.clone();
        moved[parameter] += by;
        return model.descend(moved, X, weight, new float[theta.length]);
    }

    private double[] sample(int j) {
        return new double[]{X[0][j], X[1][j], X[2][j]};
    }
}
