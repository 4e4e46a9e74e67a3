package exhibit.study.plot;

import exhibit.model.Matrix;
import java.util.Arrays;

/// An immutable table of numbers.
public final class Grid {

    /// The number at a place.
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    private final double[][] values;

    private Grid(double[][] values) {
        this.values = values;
    }

    /// @param rows at least 1
    /// @param columns at least 1
    public static Grid of(int rows, int columns, Entry entry) {
        var values = new double[rows][columns];
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                values[r][c] = entry.at(r, c);
        return new Grid(values);
    }

    public static Grid of(Matrix matrix) {
        return of(matrix.rows(), matrix.columns(), matrix::at);
    }

    public int rows() {
        return values.length;
    }

    public int columns() {
        return values[0].length;
    }

    public double at(int row, int column) {
        return values[row][column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid && Arrays.deepEquals(values, grid.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
