package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.ClosedFigure.Edge;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Which figures have a name, and how their corners are joined.
final class ClosedFigureTest {

    private static final double[][] PYRAMID = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {-1, 0, 0}, {0, -1, 0}};
    private static final double[][] BIPYRAMID = {{1, 0, 0}, {-.5, .866, 0}, {-.5, -.866, 0}, {0, 0, 1}, {0, 0, -1}};

    @ParameterizedTest
    @CsvSource({"2, digon, 1", "3, triangle, 3", "4, square, 4", "5, pentagon, 5", "6, hexagon, 6", "8, octagon, 8"})
    void a_polygon_is_joined_all_around(int count, String name, int edges) {
        var figure = ClosedFigure.of(GeometryTest.polygon(count, .3)).orElseThrow();
        assertEquals(name, figure.name());
        assertEquals(edges, figure.edges().size());
        assertTrue(!figure.isSolid());
    }

    @Test
    void its_edges_run_clockwise_from_the_thing_that_matters_most() {
        var anticlockwise = GeometryTest.polygon(5, Math.PI / 2);
        assertEquals(List.of(new Edge(0, 4), new Edge(4, 3), new Edge(3, 2), new Edge(2, 1), new Edge(1, 0)),
                ClosedFigure.of(anticlockwise).orElseThrow().edges());
    }

    @Test
    void what_is_lost_is_no_corner() {
        var square = of(new double[][]{{0, 1}, {.1, .1}, {1, 0}, {0, -1}, {-1, 0}});
        assertEquals(List.of(0, 2, 3, 4), ClosedFigure.of(square).orElseThrow().corners());
    }

    @Test
    void a_line_has_a_pair_with_one_edge_and_nothing_inside() {
        var pair = ClosedFigure.of(of(new double[][]{{1}, {-1}, {.1}})).orElseThrow();
        assertEquals("digon", pair.name());
        assertEquals(List.of(new Edge(0, 1)), pair.edges());
        assertEquals(List.of(), pair.faces());
    }

    static Stream<Arguments> solids() {
        return Stream.of(Arguments.of("tetrahedron", ConvexHullTest.tetrahedron(), 6, 4),
                Arguments.of("octahedron", ConvexHullTest.octahedron(), 12, 8),
                Arguments.of("antiprism", ConvexHullTest.antiprism(), 16, 10),
                Arguments.of("capped", ConvexHullTest.capped(), 15, 10), Arguments.of("pyramid", PYRAMID, 8, 5),
                Arguments.of("bipyramid", BIPYRAMID, 9, 6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void a_solid_is_known_however_it_is_turned_and_a_little_uneven(String name, double[][] corners, int edges,
            int faces) {
        var random = new Random(1);
        for (int seed = 0; seed < 20; seed++) {
            var figure = ClosedFigure.of(of(uneven(corners, random))).orElseThrow();
            assertEquals(name, figure.name());
            assertEquals(edges, figure.edges().size());
            assertEquals(faces, figure.faces().size());
            assertEquals(corners.length, figure.corners().size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void each_edge_begins_where_the_light_has_been(String name, double[][] corners) {
        var figure = ClosedFigure.of(of(corners)).orElseThrow();
        var reached = new HashSet<>(Set.of(figure.corners().getFirst()));
        for (var edge : figure.edges()) {
            assertTrue(reached.contains(edge.from()), name + edge);
            reached.add(edge.to());
        }
        assertEquals(Set.copyOf(figure.corners()), reached);
        assertEquals(figure.edges().size(), figure.edges().stream().map(e -> Set.of(e.from(), e.to()))
                .collect(Collectors.toSet()).size());
    }

    @Test
    void what_has_no_name_of_its_own_is_none() {
        assertEquals(Optional.empty(), ClosedFigure.of(of(new double[][]{{1, 0}, {0, 1}})));
        assertEquals(Optional.empty(), ClosedFigure.of(of(new double[][]{{1, 0}, {-1, 0}, {0, 1}})));
        assertEquals(Optional.empty(), ClosedFigure.of(of(ConvexHullTest.cube())));
        assertEquals(Optional.empty(), ClosedFigure.of(of(new double[][]{{.1, 0}, {0, .1}})));
        assertEquals(Optional.empty(), ClosedFigure.of(of(new double[][]{{1, 0, 0, 0}, {-1, 0, 0, 0}})));
    }

    @Test
    void what_is_still_growing_is_none() {
        assertEquals(Optional.empty(),
                ClosedFigure.of(of(new double[][]{{0, 1}, {.95, .31}, {.59, -.81}, {-.59, -.81}, {-.57, .19}})));
    }

    private static double[][] uneven(double[][] corners, Random random) {
        double angle = random.nextDouble() * 6, tilt = random.nextDouble() * 6;
        return Stream.of(corners).map(c -> {
            double x = Math.cos(angle) * c[0] - Math.sin(angle) * c[1];
            double y = Math.sin(angle) * c[0] + Math.cos(angle) * c[1];
            double length = .97 + .06 * random.nextDouble();
            return new double[]{length * x, length * (Math.cos(tilt) * y - Math.sin(tilt) * c[2]),
                length * (Math.sin(tilt) * y + Math.cos(tilt) * c[2])};
        }).toArray(double[][]::new);
    }

    /// @param columns (n, m)
    static Embedding of(double[][] columns) {
        var W = new float[columns[0].length][columns.length];
        for (int i = 0; i < columns.length; i++)
            for (int k = 0; k < columns[i].length; k++)
                W[k][i] = (float) columns[i][k];
        return Embedding.of(W, new float[columns.length]);
    }
}
