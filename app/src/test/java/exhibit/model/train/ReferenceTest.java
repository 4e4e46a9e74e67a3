package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Gradients;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The models of the laboratory beside their readable forms.
final class ReferenceTest {

    private static final int ROUNDS = 200;

    /// Each model in both forms.
    enum Kind {
        LINEAR(false, false, 0), RELU(false, true, 0), RELU_WITH_L1(false, true, .1), RELU_HIDDEN(true, true,
                0),
        RELU_HIDDEN_WITH_L1(true, true, .1), ABSOLUTE(true, true, 0), SPARSE(false, false, .2),
        NESTED(false, false, .2);

        private final boolean reluHidden;
        private final boolean reluOutput;
        private final double l1;

        Kind(boolean reluHidden, boolean reluOutput, double l1) {
            this.reluHidden = reluHidden;
            this.reluOutput = reluOutput;
            this.l1 = l1;
        }

        Model model(int m, double[] importance) {
            return switch (this) {
                case ABSOLUTE -> new AbsoluteModel(m, .5, importance);
                case SPARSE -> new SparseAutoencoder(importance.length, m, (float) l1, 0);
                case NESTED -> new SparseAutoencoder(importance.length, m, (float) l1, 0, nested(m));
                default -> new TiedModel(m, reluHidden, reluOutput, l1, importance);
            };
        }

        /// Up to two latents fewer, and one.
        private static int[] nested(int m) {
            return IntStream.of(1, m - 2).filter(p -> p > 0 && p < m).distinct().sorted().toArray();
        }

        OutputReference reference(int m, double[] importance, double[] theta) {
            int n = importance.length;
            var W = matrix(m, n, theta, 0);
            var I = matrix(n, 1, importance, 0);
            return switch (this) {
                case ABSOLUTE ->
                    new AbsoluteReference(W, matrix(n, m, theta, m * n), matrix(n, 1, theta, 2 * m * n), I);
                case SPARSE, NESTED -> new SparseReference(W, matrix(m, 1, theta, m * n),
                        matrix(m, n, theta, m * n + m), matrix(n, 1, theta, 2 * m * n + m), (float) l1,
                        this == SPARSE ? List.of() : Arrays.stream(nested(m)).boxed().toList());
                default -> new TiedReference(W, matrix(n, 1, theta, m * n), reluHidden, reluOutput, l1, I);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_readable_gradient_agrees_with_central_differences(Kind kind) {
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            int n = 1 + random.nextInt(8), m = 1 + random.nextInt(5);
            double[] importance = random.doubles(n, .1, 1).toArray();
            double[] theta = random.doubles(kind.model(m, importance).size(), -1, 1).toArray();
            var X = matrix(n, 16, random.doubles(16L * n, -1, 1).toArray(), 0);
            double[] weight = random.doubles(16).toArray();
            var gradient = kind.reference(m, importance, theta).gradient(X, weight);
            var differences = Gradients.differences(t -> kind.reference(m, importance, t), theta, X, weight);
            Gradients.assertNear(differences, gradient, 1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_fast_model_agrees_with_the_readable_one(Kind kind) {
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            int n = 1 + random.nextInt(12), m = 1 + random.nextInt(9);
            double[] importance = IntStream.range(0, n).mapToDouble(_ -> (float) random.nextDouble(.1, 1)).toArray();
            var model = kind.model(m, importance);
            var theta = floats(model.size(), random, 1);
            var X = new float[n][];
            Arrays.setAll(X, _ -> sparse(random));
            var weight = floats(SpanOps.SPAN, random, 0);
            var gradient = new float[model.size()];
            double loss = model.descend(theta, X, weight, gradient);
            var reference = kind.reference(m, importance, doubles(theta));
            var samples = matrix(n, SpanOps.SPAN, Arrays.stream(X).flatMapToDouble(x -> Arrays.stream(doubles(x)))
                    .toArray(), 0);
            double expected = reference.loss(samples, doubles(weight));
            assertEquals(expected, loss, 1e-5 * expected);
            Gradients.assertNear(reference.gradient(samples, doubles(weight)), doubles(gradient), 1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_gradient_is_added_to_what_is_there_and_nothing_else_is_changed(Kind kind) {
        var random = new Random(3);
        var model = kind.model(2, new double[]{1, .5, .25});
        var theta = floats(model.size(), random, 1);
        var X = new float[][]{sparse(random), sparse(random), sparse(random)};
        var weight = floats(SpanOps.SPAN, random, 0);
        var once = new float[model.size()];
        model.descend(theta, X, weight, once);
        var twice = once.clone();
        var thetaBefore = theta.clone();
        var xBefore = X[1].clone();
        model.descend(theta, X, weight, twice);
        for (int e = 0; e < once.length; e++)
            assertEquals(2 * once[e], twice[e], 1e-4 * (1 + Math.abs(once[e])));
        assertTrue(Arrays.equals(thetaBefore, theta) && Arrays.equals(xBefore, X[1]));
    }

    private static DMatrixRMaj matrix(int rows, int columns, double[] from, int at) {
        return DMatrixRMaj.wrap(rows, columns, Arrays.copyOfRange(from, at, at + rows * columns));
    }

    /// Uniform in -least to 1, in float.
    private static float[] floats(int count, Random random, float least) {
        var floats = new float[count];
        for (int e = 0; e < count; e++)
            floats[e] = random.nextFloat(-least, 1);
        return floats;
    }

    /// Signed numbers, about half of them 0.
    private static float[] sparse(Random random) {
        var x = floats(SpanOps.SPAN, random, 1);
        for (int j = 0; j < x.length; j++)
            if (random.nextBoolean()) x[j] = 0;
        return x;
    }

    private static double[] doubles(float[] from) {
        return IntStream.range(0, from.length).mapToDouble(e -> from[e]).toArray();
    }
}
