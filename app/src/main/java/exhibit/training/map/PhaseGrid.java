package exhibit.training.map;

import exhibit.model.PhaseDiagram;
import exhibit.model.Range;

/// Where the cells of a phase map lie: relative importance r from 0.1 to 10 to the right, density p from 0.01 to 1
/// upwards, equal ratios equally far apart.
///
/// @param columns how many values of r: 2 to 101
/// @param rows how many values of p: 2 to 101
public record PhaseGrid(int columns, int rows) {

    public static final int LEAST = 2;
    public static final int MOST = 101;

    private static final Range SIDE = Range.whole(LEAST, MOST);

    /// The grid that EXPERIMENTS D judges.
    public static final PhaseGrid STANDARD = new PhaseGrid(11, 11);

    public PhaseGrid {
        SIDE.judge("columns", columns);
        SIDE.judge("rows", rows);
    }

    public int cells() {
        return columns * rows;
    }

    /// r of a column, counted from the left.
    public double importance(int column) {
        return StrictMath.pow(10, -1 + 2. * column / (columns - 1));
    }

    /// p of a row, counted from the bottom.
    public double density(int row) {
        return StrictMath.pow(10, -2 + 2. * row / (rows - 1));
    }

    /// Whether the closed forms change their mind in this cell or next to it, corners included.
    public boolean touchesBorder(PhaseDiagram diagram, int column, int row) {
        var own = diagram.best(importance(column), density(row));
        for (int c = Math.max(column - 1, 0); c <= Math.min(column + 1, columns - 1); c++)
            for (int q = Math.max(row - 1, 0); q <= Math.min(row + 1, rows - 1); q++)
                if (!diagram.isBest(own, importance(c), density(q))) return true;
        return false;
    }
}
