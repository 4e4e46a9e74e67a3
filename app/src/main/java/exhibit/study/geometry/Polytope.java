package exhibit.study.geometry;

import exhibit.model.Embedding;
import java.util.Arrays;
import java.util.List;

/// A regular figure of unit vectors, made and not learned, with the dimensionality that its corners have (paper, "The
/// Geometry of Superposition").
///
/// @param name a key of the language files
/// @param embedding the corners as columns, no bias
/// @param dimensionalities D_i of each corner
/// @param factors how many figures it is a tegum product of, which touch nowhere
record Polytope(String name, Embedding embedding, List<Double> dimensionalities, int factors) {

    private static final double[][] DIGON = {{1}, {-1}};
    private static final double[][] TRIANGLE = polygon(3);
    private static final double[][] PENTAGON = polygon(5);
    private static final double[][] TETRAHEDRON = {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};

    /// The two bipyramids are products of a polygon and a digon.
    static final List<Polytope> ALL = List.of(of("digon", 1 / 2., DIGON), of("triangle", 2 / 3., TRIANGLE),
            of("tetrahedron", 3 / 4., TETRAHEDRON), of("pentagon", 2 / 5., PENTAGON),
            of("antiprism", 3 / 8., antiprism(1 / Math.sqrt(3))),
            new Polytope("triangularBipyramid", product(TRIANGLE, DIGON), levels(3, 2 / 3.), 2),
            new Polytope("pentagonalBipyramid", product(PENTAGON, DIGON), levels(5, 2 / 5.), 2));

    private static Polytope of(String name, double dimensionality, double[][] corners) {
        var levels = new Double[corners.length];
        Arrays.fill(levels, dimensionality);
        return new Polytope(name, embedding(corners), List.of(levels), 1);
    }

    /// Those of a polygon's corners, then those of a digon's two.
    private static List<Double> levels(int corners, double dimensionality) {
        var levels = new Double[corners + 2];
        Arrays.fill(levels, dimensionality);
        levels[corners] = levels[corners + 1] = 1 / 2.;
        return List.of(levels);
    }

    private static double[][] polygon(int corners) {
        var points = new double[corners][];
        for (int i = 0; i < corners; i++)
            points[i] = new double[]{Math.cos(2 * Math.PI * i / corners), Math.sin(2 * Math.PI * i / corners)};
        return points;
    }

    /// Two squares at the heights z and -z, the one turned by 45 degrees. With z² = 1/3 each corner has 3/8 of a
    /// dimension exactly; the one that solves Thomson's problem (z = 0.5604) has 0.3744.
    static double[][] antiprism(double z) {
        var points = new double[8][];
        for (int i = 0; i < 8; i++) {
            double radius = Math.sqrt(1 - z * z);
            double angle = Math.PI / 4 * i;
            points[i] = new double[]{radius * Math.cos(angle), radius * Math.sin(angle), i % 2 == 0 ? z : -z};
        }
        return points;
    }

    /// The corners of both, each figure in dimensions of its own.
    private static Embedding product(double[][] first, double[][] second) {
        int m = first[0].length + second[0].length;
        var corners = new double[first.length + second.length][m];
        for (int i = 0; i < first.length; i++)
            System.arraycopy(first[i], 0, corners[i], 0, first[i].length);
        for (int i = 0; i < second.length; i++)
            System.arraycopy(second[i], 0, corners[first.length + i], first[0].length, second[i].length);
        return embedding(corners);
    }

    /// @param corners (n, m) of any length, not modified
    static Embedding embedding(double[][] corners) {
        int n = corners.length;
        int m = corners[0].length;
        var theta = new float[m * n + n];
        for (int i = 0; i < n; i++) {
            double norm = Math.sqrt(Arrays.stream(corners[i]).map(c -> c * c).sum());
            for (int k = 0; k < m; k++)
                theta[k * n + i] = (float) (corners[i][k] / norm);
        }
        return Embedding.of(theta, m, n);
    }
}
