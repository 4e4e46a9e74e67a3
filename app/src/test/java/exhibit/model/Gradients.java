package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.train.OutputReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/// Gradients beside one another.
public final class Gradients {

    private static final double STEP = 1e-6;

    private Gradients() {
    }

    /// dL/dθ by central differences.
    ///
    /// @param model of some parameters
    /// @param theta the parameters, not modified
    public static double[] differences(Function<double[], OutputReference> model, double[] theta, DMatrixRMaj X,
            double[] weight) {
        return IntStream.range(0, theta.length).mapToDouble(e -> {
            var above = theta.clone();
            var below = theta.clone();
            above[e] += STEP;
            below[e] -= STEP;
            return (model.apply(above).loss(X, weight) - model.apply(below).loss(X, weight)) / (2 * STEP);
        }).toArray();
    }

    /// @param tolerance of the difference's length, relative to the gradient's
    public static void assertNear(double[] expected, double[] actual, double tolerance) {
        assertEquals(expected.length, actual.length);
        double error = 0, size = 0;
        for (int e = 0; e < expected.length; e++) {
            error += (expected[e] - actual[e]) * (expected[e] - actual[e]);
            size += expected[e] * expected[e];
        }
        assertTrue(Math.sqrt(error) <= tolerance * Math.sqrt(size) + 1e-9,
                "error " + Math.sqrt(error) + " in a gradient of " + Math.sqrt(size));
    }
}
