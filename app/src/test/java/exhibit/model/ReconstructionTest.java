package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// The worked examples by hand, EXPERIMENTS H4-H9, to 1e-6.
final class ReconstructionTest {

    private static final double[] X = {.9, .6, .3};
    private static final double[][] KEEP_TWO = {{1, 0}, {0, 1}, {0, 0}};
    private static final double[][] ALL_THREE = {{1, 0}, {0, 1}, {.5, .5}};
    private static final double[][] OPPOSITE = {{1, 0}, {0, 1}, {0, -1}};
    private static final double[] NO_BIAS = {0, 0, 0};

    @Test
    void two_are_kept_and_the_third_is_lost() {
        var r = Reconstruction.of(KEEP_TWO, NO_BIAS, X, false);
        assertNear(r.hidden(), .9, .6);
        assertNear(r.output(), .9, .6, 0);
        assertEquals(.09, r.error(), 1e-6);
    }

    @Test
    void three_in_two_interfere() {
        var r = Reconstruction.of(ALL_THREE, NO_BIAS, X, false);
        assertNear(r.hidden(), 1.05, .75);
        assertNear(r.output(), 1.05, .75, .9);
        assertEquals(.405, r.error(), 1e-6);
    }

    @Test
    void opposites_spare_the_first() {
        var r = Reconstruction.of(OPPOSITE, NO_BIAS, X, false);
        assertNear(r.hidden(), .9, .3);
        assertNear(r.output(), .9, .3, -.3);
        assertEquals(.45, r.error(), 1e-6);
    }

    @Test
    void a_bias_can_memorise_one_example_and_only_that() {
        double[] b = {0, 0, .3};
        assertEquals(0, Reconstruction.of(KEEP_TWO, b, X, false).error(), 1e-12);
        assertEquals(.04, Reconstruction.of(KEEP_TWO, b, new double[]{.9, .6, .5}, false).error(), 1e-6);
    }

    @Test
    void a_bias_of_one_half_takes_part_of_the_interference_back() {
        var r = Reconstruction.of(OPPOSITE, new double[]{0, .5, .5}, X, false);
        assertNear(r.output(), .9, .8, .2);
        assertEquals(.05, r.error(), 1e-6);
    }

    @Test
    void the_ReLU_filters_the_interference_of_one_alone() {
        double[] x = {.9, .6, 0};
        assertEquals(.36, Reconstruction.of(OPPOSITE, NO_BIAS, x, false).error(), 1e-6);
        assertNear(Reconstruction.of(OPPOSITE, NO_BIAS, x, true).output(), .9, .6, 0);
        assertEquals(0, Reconstruction.of(OPPOSITE, NO_BIAS, new double[]{0, 0, .7}, true).error(), 1e-12);
    }

    @Test
    void the_row_form_is_the_column_form_of_the_model() {
        var random = new Random(8);
        for (int round = 0; round < 100; round++) {
            double[][] W = new double[4][];
            Arrays.setAll(W, _ -> random.doubles(2, -1, 1).toArray());
            double[] b = random.doubles(4, -1, 1).toArray(), x = random.doubles(4).toArray();
            var columns = new DMatrixRMaj(2, 4);
            for (int i = 0; i < 4; i++)
                for (int k = 0; k < 2; k++)
                    columns.set(k, i, W[i][k]);
            var model = new OutputModel(columns, new DMatrixRMaj(4, 1, true, b), Activation.RELU);
            assertNear(Reconstruction.of(W, b, x, true).output(),
                    model.reconstruct(new DMatrixRMaj(4, 1, true, x)).data);
        }
    }

    @Test
    void shapes_that_do_not_fit_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Reconstruction.of(KEEP_TWO, new double[2], X, true));
        assertThrows(IllegalArgumentException.class, () -> Reconstruction.of(KEEP_TWO, NO_BIAS, new double[4], true));
        assertThrows(IllegalArgumentException.class,
                () -> Reconstruction.of(new double[][]{{1, 0}, {0}, {1, 1}}, NO_BIAS, X, true));
    }

    private static void assertNear(List<Double> actual, double... expected) {
        assertArrayEquals(expected, actual.stream().mapToDouble(Double::doubleValue).toArray(), 1e-6);
    }
}
