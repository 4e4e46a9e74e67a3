package exhibit.study.concept;

import exhibit.model.Embedding;

/// Made arrows, for pages that show an idea rather than a training.
final class RegularPolygon {

    private RegularPolygon() {
    }

    /// The corners of a regular polygon, one a row: (corners, 2).
    static double[][] columns(int corners) {
        var columns = new double[corners][];
        for (int i = 0; i < corners; i++) {
            double angle = Math.PI / 2 - 2 * Math.PI * i / corners;
            columns[i] = new double[]{Math.cos(angle), Math.sin(angle)};
        }
        return columns;
    }

    /// @param columns one embedding a row: (n, m), not modified
    static Embedding embedding(double[][] columns) {
        int m = columns[0].length;
        var W = new float[m][columns.length];
        for (int i = 0; i < columns.length; i++)
            for (int k = 0; k < m; k++)
                W[k][i] = (float) columns[i][k];
        return Embedding.of(W, new float[columns.length]);
    }
}
