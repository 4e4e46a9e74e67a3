package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Gradients;
import exhibit.model.data.ModularAdditionData;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that are added on a clock.
final class PairModelTest {

    private static final int P = 7;
    private static final int D = 3;
    private static final int H = 5;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_readable_gradient_agrees_with_central_differences(boolean bilinear) {
        var random = new Random(1);
        var X = new DMatrixRMaj(pairs(random));
        double[] weight = random.doubles(20).toArray();
        double[] theta = random.doubles(model(bilinear).size(), -1, 1).toArray();
        var differences = Gradients.differences(t -> reference(bilinear, t), theta, X, weight);
        Gradients.assertNear(differences, reference(bilinear, theta).gradient(X, weight), 1e-7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_fast_model_agrees_with_the_readable_one(boolean bilinear) {
        var random = new Random(2);
        for (int round = 0; round < 50; round++) {
            var model = model(bilinear);
            var theta = new float[model.size()];
            for (int e = 0; e < theta.length; e++)
                theta[e] = 2 * random.nextFloat(-1, 1);
            var X = SpanOps.span(3);
            var weight = new float[SpanOps.SPAN];
            ModularAdditionData.all(P).fill(0, 0, X, weight);
            var gradient = new float[model.size()];
            double loss = model.descend(theta, X, weight, gradient);
            var reference = reference(bilinear, doubles(theta));
            var samples = new DMatrixRMaj(new double[][]{doubles(X[0]), doubles(X[1]), doubles(X[2])});
            double expected = reference.loss(samples, doubles(weight));
            assertEquals(expected, loss, 2e-6 * expected);
            Gradients.assertNear(reference.gradient(samples, doubles(weight)), doubles(gradient), 1e-5);
        }
    }

    @Test
    void logits_of_any_size_give_the_softmax_and_its_loss() {
        var Z = SpanOps.span(3);
        var weight = new float[SpanOps.SPAN];
        weight[0] = 1;
        Z[0][0] = 1000;
        Z[1][0] = 998;
        Z[2][0] = -1000;
        double loss = new CrossEntropy().behind(Z, new float[SpanOps.SPAN], weight);
        assertEquals(Math.log1p(Math.exp(-2)), loss, 1e-7);
        assertEquals(1 / (1 + Math.exp(2)), Z[1][0], 1e-7);
        assertEquals(0, Z[2][0], 1e-30);
    }

    @Test
    void every_pair_is_in_exactly_one_part() {
        var all = new float[P * P];
        for (var part : new ModularAdditionData[]{new ModularAdditionData(P, 0, .3),
            new ModularAdditionData(P, .3, 1)}) {
            var weight = new float[SpanOps.SPAN];
            part.fill(0, 0, SpanOps.span(3), weight);
            for (int j = 0; j < all.length; j++)
                all[j] += weight[j] > 0 ? 1 : 0;
        }
        var once = new float[P * P];
        Arrays.fill(once, 1);
        assertArrayEquals(once, all);
    }

    @Test
    void the_score_is_the_loss_of_the_model_on_all_pairs() {
        var model = model(true);
        var theta = model.start(4);
        var training = new Training(model, ModularAdditionData.all(P),
                new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0), theta);
        assertEquals(training.lossOn(ModularAdditionData.all(P)), model.bilinear(theta).score().loss(), 1e-6);
    }

    @Test
    void decay_that_is_part_of_the_loss_goes_through_the_scaling_and_decoupled_decay_does_not() {
        var model = model(true);
        var theta = model.start(4);
        assertTrue(size(model, theta, new TrainingConfig.Decay(1, 1, true)) < size(model, theta,
                new TrainingConfig.Decay(0, 0, true)));
        var loss = new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, new TrainingConfig.Decay(1e-3, 1e-3, false),
                TrainingConfig.Moments.FULL_BATCH);
        var training = new Training(model, ModularAdditionData.all(P), loss, theta);
        training.step();
        var moved = training.parameters();
        for (int e = 0; e < theta.length; e++)
            assertEquals(1e-3, Math.abs(moved[e] - theta[e]), 1e-5, "Adam's first step is the learning rate");
    }

    private static double size(PairModel model, float[] theta, TrainingConfig.Decay decay) {
        var recipe = new TrainingConfig(100, 1, 1e-3, Schedule.CONSTANT, decay, TrainingConfig.Moments.FULL_BATCH);
        var training = new Training(model, ModularAdditionData.all(P), recipe, theta);
        for (int step = 0; step < 100; step++)
            training.step();
        return Arrays.stream(doubles(training.parameters())).map(Math::abs).sum();
    }

    private static PairModel model(boolean bilinear) {
        return new PairModel(P, D, H, bilinear, .5);
    }

    private static PairReference reference(boolean bilinear, double[] theta) {
        int A = D * P, B = A + H * D, U = B + H * D, c = U + P * H;
        return new PairReference(matrix(D, P, theta, 0), matrix(H, D, theta, A), matrix(H, D, theta, B),
                matrix(P, H, theta, U), matrix(bilinear ? 0 : H, bilinear ? 0 : 1, theta, c));
    }

    private static double[][] pairs(Random random) {
        var a = random.ints(20, 0, P).asDoubleStream().toArray();
        var b = random.ints(20, 0, P).asDoubleStream().toArray();
        return new double[][]{a, b, IntStream.range(0, 20).mapToDouble(j -> (a[j] + b[j]) % P).toArray()};
    }

    private static DMatrixRMaj matrix(int rows, int columns, double[] from, int at) {
        return DMatrixRMaj.wrap(rows, columns, Arrays.copyOfRange(from, at, at + rows * columns));
    }

    private static double[] doubles(float[] from) {
        return IntStream.range(0, from.length).mapToDouble(e -> from[e]).toArray();
    }
}
