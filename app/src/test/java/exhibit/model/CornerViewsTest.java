package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Solids that are known by what their corners see.
final class CornerViewsTest {

    private static final int ROUNDS = 500;

    static Stream<Arguments> solids() {
        return Stream.of(Arguments.of("antiprism", ConvexHullTest.antiprism()),
                Arguments.of("capped", ConvexHullTest.capped()));
    }

    /// Two that are 3 degrees off change a cosine by .105 at most; trained figures are about as far off.
    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void it_is_known_with_every_corner_as_far_off_as_training_leaves_it(String name, double[][] corners) {
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            var off = Arrays.stream(corners).map(corner -> turned(corner, 3 * random.nextDouble(), random))
                    .toArray(double[][]::new);
            assertEquals(name, ClosedFigureTest.of(off).geometry().word(), "round " + round);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void with_one_corner_25_degrees_off_it_is_another_figure(String name, double[][] corners) {
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            var off = corners.clone();
            int corner = random.nextInt(off.length);
            off[corner] = turned(off[corner], 25, random);
            assertNotEquals(name, ClosedFigureTest.of(off).geometry().word(), "round " + round);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void a_mirror_changes_nothing(String name, double[][] corners) {
        var mirrored = Arrays.stream(corners).map(c -> new double[]{-c[0], c[1], c[2]}).toArray(double[][]::new);
        assertEquals(name, ClosedFigureTest.of(mirrored).geometry().word());
    }

    /// Some degrees away from where it was, in any direction.
    private static double[] turned(double[] corner, double degrees, Random random) {
        double length = length(corner);
        var aside = new double[3];
        double along = 0;
        for (int k = 0; k < 3; k++)
            aside[k] = random.nextGaussian();
        for (int k = 0; k < 3; k++)
            along += aside[k] * corner[k] / length / length;
        for (int k = 0; k < 3; k++)
            aside[k] -= along * corner[k];
        double sideways = length(aside), angle = Math.toRadians(degrees);
        var turned = new double[3];
        for (int k = 0; k < 3; k++)
            turned[k] = Math.cos(angle) * corner[k] + Math.sin(angle) * length * aside[k] / sideways;
        return turned;
    }

    private static double length(double[] vector) {
        return Math.sqrt(DoubleStream.of(vector).map(x -> x * x).sum());
    }
}
