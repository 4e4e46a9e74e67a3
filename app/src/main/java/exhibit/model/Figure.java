package exhibit.model;

import java.util.Arrays;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// The figures that features fold into, by the number of corners (paper, "The Geometry of Superposition").
enum Figure {
    DEDICATED, DIGON, TRIANGLE, TETRAHEDRON, PENTAGON, HEXAGON, HEPTAGON, OCTAGON, POLYGON, CAPPED, ANTIPRISM, MIXED;

    /// A share of the variance below this is noise, not another dimension.
    private static final double NO_DIMENSION = 0.02;

    /// The gaps of an n-gon may differ from 360°/n by this share.
    private static final double UNEVEN = 0.25;

    /// @param part features of which each touches another
    static Figure of(Embedding embedding, int[] part) {
        if (part.length == 1)
            return DEDICATED;
        var corners = inOwnSpace(embedding, part);
        int dimensions = corners.numCols;
        if (part.length == 2)
            return embedding.cosine(part[0], part[1]) < -.95 ? DIGON : MIXED;
        if (dimensions == 2)
            return isRegular(corners) ? polygon(part.length) : MIXED;
        return dimensions == 3 ? solid(embedding, part) : MIXED;
    }

    private static Figure solid(Embedding embedding, int[] part) {
        return switch (part.length) {
            case 4 -> isTetrahedron(embedding, part) ? TETRAHEDRON : MIXED;
            case 7 -> CornerViews.CAPPED.isOf(embedding, part) ? CAPPED : MIXED;
            case 8 -> CornerViews.ANTIPRISM.isOf(embedding, part) ? ANTIPRISM : MIXED;
            default -> MIXED;
        };
    }

    /// Its name where it stands `count` times.
    String word(int count) {
        if (this == DEDICATED)
            return String.valueOf(count);
        var word = name().toLowerCase(Locale.ROOT);
        return count == 1 ? word : count + " " + word;
    }

    private static Figure polygon(int corners) {
        return switch (corners) {
            case 3 -> TRIANGLE;
            case 5 -> PENTAGON;
            case 6 -> HEXAGON;
            case 7 -> HEPTAGON;
            case 8 -> OCTAGON;
            default -> POLYGON;
        };
    }

    /// The corners' coordinates along their own principal axes, as many as carry anything: (corners, dimensions).
    private static DMatrixRMaj inOwnSpace(Embedding embedding, int[] part) {
        var corners = new DMatrixRMaj(part.length, embedding.hidden());
        for (int r = 0; r < part.length; r++)
            for (int k = 0; k < embedding.hidden(); k++)
                corners.set(r, k, embedding.coordinate(part[r], k));
        var svd = DecompositionFactory_DDRM.svd(corners.numRows, corners.numCols, true, false, true);
        svd.decompose(corners);
        return scores(svd.getU(null, false), svd.getSingularValues());
    }

    private static DMatrixRMaj scores(DMatrixRMaj U, double[] values) {
        double total = Arrays.stream(values).map(s -> s * s).sum();
        int[] axes = java.util.stream.IntStream.range(0, values.length).boxed()
                .filter(a -> values[a] * values[a] > NO_DIMENSION * total)
                .sorted((a, b) -> Double.compare(values[b], values[a])).mapToInt(Integer::intValue).toArray();
        var scores = new DMatrixRMaj(U.numRows, axes.length);
        for (int r = 0; r < U.numRows; r++)
            for (int a = 0; a < axes.length; a++)
                scores.set(r, a, U.get(r, axes[a]) * values[axes[a]]);
        return scores;
    }

    private static boolean isRegular(DMatrixRMaj corners) {
        double[] angles = new double[corners.numRows];
        for (int r = 0; r < angles.length; r++)
            angles[r] = Math.atan2(corners.get(r, 1), corners.get(r, 0));
        Arrays.sort(angles);
        double gap = 2 * Math.PI / angles.length;
        for (int r = 0; r < angles.length; r++) {
            double next = r + 1 < angles.length ? angles[r + 1] : angles[0] + 2 * Math.PI;
            if (Math.abs(next - angles[r] - gap) > UNEVEN * gap)
                return false;
        }
        return true;
    }

    private static boolean isTetrahedron(Embedding embedding, int[] part) {
        for (int i : part)
            for (int j : part)
                if (i < j && Math.abs(embedding.cosine(i, j) + 1 / 3.) > .15)
                    return false;
        return true;
    }
}
