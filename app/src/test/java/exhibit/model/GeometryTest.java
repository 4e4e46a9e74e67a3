package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures whose answers are known.
final class GeometryTest {

    @ParameterizedTest
    @CsvSource({"2, digon, .5", "3, triangle, .6666667", "4, square, .5", "5, pentagon, .4", "6, hexagon, .3333333",
        "7, heptagon, .2857143", "8, octagon, .25"})
    void a_regular_polygon_is_told_and_shares_its_plane_evenly(int corners, String word, double dimensionality) {
        var polygon = polygon(corners, 0);
        assertEquals(word, polygon.geometry().word());
        for (int i = 0; i < corners; i++)
            assertEquals(dimensionality, polygon.dimensionality(i), 1e-6);
    }

    @Test
    void solids_are_told_by_their_parts() {
        assertEquals("octahedron",
                of(3, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1).geometry().word());
        var tetrahedron = of(3, 1, 1, 1, 1, -1, -1, -1, 1, -1, -1, -1, 1);
        assertEquals("tetrahedron", tetrahedron.geometry().word());
        assertEquals(.75, tetrahedron.dimensionality(0), 1e-6);
        float half = (float) Math.sqrt(.75);
        var bipyramid = of(3, 1, 0, 0, -.5f, half, 0, -.5f, -half, 0, 0, 0, 1, 0, 0, -1);
        assertEquals("triangle + digon", bipyramid.geometry().word());
        assertEquals(2. / 3, bipyramid.dimensionality(1), 1e-6);
        assertEquals(1. / 2, bipyramid.dimensionality(4), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({".5", ".5604", ".57735"})
    void two_squares_of_which_one_is_turned_are_an_antiprism_and_a_cube_is_none(double up) {
        var corners = new float[24];
        var cube = new float[24];
        for (int i = 0; i < 8; i++) {
            double round = Math.sqrt(1 - up * up);
            corners[3 * i] = (float) (round * Math.cos(i * Math.PI / 4));
            corners[3 * i + 1] = (float) (round * Math.sin(i * Math.PI / 4));
            corners[3 * i + 2] = (float) (i % 2 == 0 ? up : -up);
            for (int k = 0; k < 3; k++)
                cube[3 * i + k] = (i >> k) % 2 == 0 ? 1 : -1;
        }
        assertEquals("antiprism", of(3, corners).geometry().word());
        assertEquals("mixed", of(3, cube).geometry().word());
    }

    @Test
    void what_is_too_short_does_not_count() {
        assertEquals("none", of(2, 0, 0, .3f, 0).geometry().word());
        assertEquals("single", of(2, 1, 0, .3f, 0).geometry().word());
        assertEquals("orthogonal", of(2, 1, 0, 0, 1, .1f, .1f).geometry().word());
        assertEquals("digon + 1", of(2, 1, 0, 0, 1, 0, -1, 0, .2f).geometry().word());
        assertEquals(2, of(2, 1, 0, 0, 1, .1f, .1f).represented());
    }

    @Test
    void what_is_no_figure_is_mixed() {
        assertEquals("mixed", of(2, 1, 0, .8f, .6f).geometry().word());
        assertEquals("mixed", of(2, 1, 0, .9f, .4f, -.5f, .86f, -.5f, -.86f).geometry().word());
    }

    @Test
    void a_line_holds_a_digon_or_one_alone() {
        assertEquals("digon", of(1, 1, -1, 0).geometry().word());
        assertEquals("single", of(1, 1, 0).geometry().word());
    }

    @Test
    void lengths_and_interference_of_a_pentagon() {
        var pentagon = polygon(5, 0);
        assertEquals(1, pentagon.norm(3), 1e-6);
        assertEquals(Math.cos(Math.toRadians(72)), pentagon.dot(0, 1), 1e-6);
        assertEquals(1.5, pentagon.interference(2), 1e-6);
        assertEquals(5, pentagon.represented());
    }

    @Test
    void a_turned_embedding_is_the_same_model_and_can_be_turned_back() {
        var random = new Random(4);
        for (int m = 1; m <= 6; m++) {
            var W = RandomMatrices_FDRM.rectangle(m, 8, -1, 1, random);
            var turned = new FMatrixRMaj(m, 8);
            CommonOps_FDRM.mult(RandomMatrices_FDRM.orthogonal(m, m, random), W, turned);
            var original = new Embedding(W, new FMatrixRMaj(8, 1));
            var back = new Embedding(turned, new FMatrixRMaj(8, 1)).turnedTo(original);
            for (int i = 0; i < 8; i++) {
                assertEquals(original.dot(i, 0), back.dot(i, 0), 1e-5);
                for (int k = 0; k < m; k++)
                    assertEquals(original.coordinate(i, k), back.coordinate(i, k), 1e-5);
            }
        }
    }

    static Embedding polygon(int corners, double turn) {
        var W = new FMatrixRMaj(2, corners);
        for (int i = 0; i < corners; i++) {
            W.set(0, i, (float) Math.cos(turn + 2 * Math.PI * i / corners));
            W.set(1, i, (float) Math.sin(turn + 2 * Math.PI * i / corners));
        }
        return new Embedding(W, new FMatrixRMaj(corners, 1));
    }

    /// @param coordinates of one feature after the other
    private static Embedding of(int hidden, float... coordinates) {
        int features = coordinates.length / hidden;
        var columns = new FMatrixRMaj(features, hidden, true, coordinates);
        return new Embedding(CommonOps_FDRM.transpose(columns, null), new FMatrixRMaj(features, 1));
    }
}
