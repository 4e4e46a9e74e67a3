package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Bodies whose faces and edges are known.
final class ConvexHullTest {

    private static final double EXACT = 1e-9;

    static Stream<Arguments> bodies() {
        return Stream.of(Arguments.of("tetrahedron", tetrahedron(), 4, 6),
                Arguments.of("octahedron", octahedron(), 8, 12),
                Arguments.of("cube", cube(), 6, 12), Arguments.of("antiprism", antiprism(), 10, 16),
                Arguments.of("capped", capped(), 10, 15));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_known_body_has_its_faces_and_edges(String name, double[][] corners, int faces, int edges) {
        var hull = ConvexHull.of(corners, EXACT);
        assertEquals(faces, hull.faces().size());
        assertEquals(edges, hull.sides().size());
        assertEquals(corners.length, hull.corners());
    }

    @Test
    void the_four_corners_of_a_flat_face_are_one_face_though_not_exactly_flat() {
        var bent = cube();
        bent[3] = new double[]{.97, 1.02, -.98};
        var hull = ConvexHull.of(bent, .1);
        assertEquals(6, hull.faces().size());
        assertTrue(hull.faces().stream().allMatch(face -> face.size() == 4), hull.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void faces_go_anticlockwise_as_seen_from_outside(String name, double[][] corners) {
        for (var face : ConvexHull.of(corners, EXACT).faces()) {
            double[] a = corners[face.get(0)], b = corners[face.get(1)], c = corners[face.get(2)];
            assertTrue(spat(a, b, c) > .1, name + face);
        }
    }

    @Test
    void random_points_obey_eulers_formula_and_what_lies_inside_is_no_corner() {
        var random = new Random(6);
        int proved = 0;
        for (int round = 0; round < 200; round++) {
            int outside = 4 + random.nextInt(12);
            var points = new double[outside + 4][];
            for (int i = 0; i < points.length; i++)
                points[i] = onSphere(random, i < outside ? 1 : .01);
            var hull = ConvexHull.of(points, EXACT);
            if (!surroundsCentre(hull, points))
                continue;
            assertEquals(outside, hull.corners());
            assertEquals(2, hull.corners() - hull.sides().size() + hull.faces().size(), Arrays.deepToString(points));
            proved++;
        }
        assertTrue(proved > 50, "only " + proved + " have the centre inside");
    }

    @Test
    void what_is_flat_has_no_face() {
        assertEquals(0, ConvexHull.of(new double[][]{{1, 0, 0}, {0, 1, 0}, {-1, 0, 0}, {0, -1, 0}}, EXACT).faces()
                .size());
        assertEquals(0, ConvexHull.of(new double[][]{{1, 0, 0}, {2, 0, 0}, {3, 0, 0}}, EXACT).faces().size());
    }

    /// Well inside, so that the small ones near the centre are inside too.
    private static boolean surroundsCentre(ConvexHull hull, double[][] points) {
        return hull.faces().stream().allMatch(
                face -> spat(points[face.get(0)], points[face.get(1)], points[face.get(2)]) > .05);
    }

    private static double[] onSphere(Random random, double radius) {
        double[] point = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        double length = Math.sqrt(DoubleStream.of(point).map(x -> x * x).sum());
        return DoubleStream.of(point).map(x -> radius * x / length).toArray();
    }

    private static double spat(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2])
                + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }

    static double[][] tetrahedron() {
        return new double[][]{{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};
    }

    static double[][] octahedron() {
        return new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {-1, 0, 0}, {0, -1, 0}, {0, 0, -1}};
    }

    static double[][] cube() {
        var corners = new double[8][];
        for (int i = 0; i < 8; i++)
            corners[i] = new double[]{(i & 1) * 2 - 1, (i & 2) - 1, (i & 4) / 2. - 1};
        return corners;
    }

    static double[][] antiprism() {
        var corners = new double[8][];
        for (int i = 0; i < 8; i++)
            corners[i] = new double[]{.85 * Math.cos(i * Math.PI / 4), .85 * Math.sin(i * Math.PI / 4),
                i % 2 == 0 ? .5 : -.5};
        return corners;
    }

    /// One corner on top, three below it, and three more turned against them.
    static double[][] capped() {
        var corners = new double[7][];
        corners[0] = new double[]{0, 0, 1};
        for (int i = 0; i < 6; i++) {
            double z = i % 2 == 0 ? .24 : -.67, round = Math.sqrt(1 - z * z);
            corners[1 + i] = new double[]{round * Math.cos(i * Math.PI / 3), round * Math.sin(i * Math.PI / 3), z};
        }
        return corners;
    }
}
