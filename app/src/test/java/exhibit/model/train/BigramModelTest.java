package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Gradients;
import exhibit.model.mixing.BigramData;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// Tokens and what follows them.
final class BigramModelTest {

    private static final int N = 7;
    private static final int D = 3;
    private static final int ROUNDS = 50;

    @Test
    void the_readable_gradient_agrees_with_central_differences() {
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            var theta = random.doubles(2 * D * N, -1, 1).toArray();
            var X = new DMatrixRMaj(new double[][]{tokens(random), tokens(random)});
            var weight = random.doubles(X.numCols).toArray();
            var differences = Gradients.differences(BigramModelTest::reference, theta, X, weight);
            Gradients.assertNear(differences, reference(theta).gradient(X, weight), 1e-7);
        }
    }

    @Test
    void the_fast_model_agrees_with_the_readable_one() {
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            var theta = floats(2 * D * N, random);
            var X = new float[][]{span(random), span(random)};
            var weight = floats(SpanOps.SPAN, random);
            for (int j = 0; j < weight.length; j++)
                weight[j] = Math.max(0, weight[j]);
            var gradient = new float[theta.length];
            double loss = new BigramModel(N, D, .5).descend(theta, X, weight, gradient);
            var samples = new DMatrixRMaj(new double[][]{doubles(X[0]), doubles(X[1])});
            double expected = reference(doubles(theta)).loss(samples, doubles(weight));
            assertEquals(expected, loss, 2e-6 * expected);
            Gradients.assertNear(reference(doubles(theta)).gradient(samples, doubles(weight)), doubles(gradient),
                    1e-5);
        }
    }

    @Test
    void the_gradient_is_added_to_what_is_there_and_nothing_else_is_changed() {
        var random = new Random(3);
        var theta = floats(2 * D * N, random);
        var X = new float[][]{span(random), span(random)};
        var weight = new float[SpanOps.SPAN];
        Arrays.fill(weight, 1f / SpanOps.SPAN);
        var gradient = new float[theta.length];
        var model = new BigramModel(N, D, .5);
        model.descend(theta.clone(), X, weight, gradient);
        var twice = gradient.clone();
        var before = theta.clone();
        model.descend(theta, X, weight, twice);
        for (int e = 0; e < gradient.length; e++)
            assertEquals(2 * gradient[e], twice[e], 1e-6);
        assertArrayEquals(before, theta);
    }

    @Test
    void the_loss_on_all_followers_is_the_cross_entropy_of_the_tables() {
        var model = new BigramModel(N, D, .5);
        var theta = model.start(4);
        var training = new Training(model, new BigramData(N, .2), new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0),
                theta);
        assertEquals(model.bigram(theta, .2).crossEntropy(), training.lossOn(new BigramData(N, .2)), 1e-6);
    }

    private static BigramReference reference(double[] theta) {
        return new BigramReference(DMatrixRMaj.wrap(D, N, Arrays.copyOf(theta, D * N)),
                DMatrixRMaj.wrap(D, N, Arrays.copyOfRange(theta, D * N, 2 * D * N)));
    }

    private static double[] tokens(Random random) {
        return random.ints(20, 0, N).asDoubleStream().toArray();
    }

    private static float[] span(Random random) {
        var tokens = new float[SpanOps.SPAN];
        for (int j = 0; j < tokens.length; j++)
            tokens[j] = random.nextInt(N);
        return tokens;
    }

    /// Uniform in -1 to 1.
    private static float[] floats(int count, Random random) {
        var floats = new float[count];
        for (int e = 0; e < count; e++)
            floats[e] = random.nextFloat(-1, 1);
        return floats;
    }

    private static double[] doubles(float[] from) {
        return IntStream.range(0, from.length).mapToDouble(e -> from[e]).toArray();
    }
}
