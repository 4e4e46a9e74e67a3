package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OutputModelTest {

    private static final double STEP = 1e-6;

    @ParameterizedTest
    @EnumSource
    void the_gradient_agrees_with_central_differences(Activation activation) {
        var random = new Random(1);
        for (int round = 0; round < 50; round++) {
            int n = 1 + random.nextInt(8), m = 1 + random.nextInt(4);
            var W = RandomMatrices_DDRM.rectangle(m, n, -1, 1, random);
            var b = RandomMatrices_DDRM.rectangle(n, 1, -1, 1, random);
            var X = RandomMatrices_DDRM.rectangle(n, 16, 0, 1, random);
            double[] importance = random.doubles(n, .1, 1).toArray();
            var gradient = new OutputModel(W, b, activation).gradient(X, importance);
            assertEquals(new OutputModel(W, b, activation).loss(X, importance), gradient.loss(), 1e-12);
            assertNear(differences(W, W, b, activation, X, importance), gradient.W());
            assertNear(differences(b, W, b, activation, X, importance), gradient.b());
        }
    }

    /// @param entries W or b itself, each entry moved a little both ways and back
    private static DMatrixRMaj differences(DMatrixRMaj entries, DMatrixRMaj W, DMatrixRMaj b, Activation activation,
            DMatrixRMaj X, double[] importance) {
        var differences = entries.createLike();
        for (int e = 0; e < entries.data.length; e++) {
            double value = entries.data[e];
            entries.data[e] = value + STEP;
            double above = new OutputModel(W, b, activation).loss(X, importance);
            entries.data[e] = value - STEP;
            double below = new OutputModel(W, b, activation).loss(X, importance);
            entries.data[e] = value;
            differences.data[e] = (above - below) / (2 * STEP);
        }
        return differences;
    }

    private static void assertNear(DMatrixRMaj expected, DMatrixRMaj actual) {
        double error = org.ejml.dense.row.NormOps_DDRM.normF(CommonOps_DDRM.subtract(expected, actual, null));
        double size = org.ejml.dense.row.NormOps_DDRM.normF(expected);
        assertTrue(error <= 1e-5 * size + 1e-9, "error " + error + " in a gradient of " + size);
    }
}
