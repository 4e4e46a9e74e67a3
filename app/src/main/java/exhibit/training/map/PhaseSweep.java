package exhibit.training.map;

import exhibit.model.Range;
import java.util.regex.Pattern;

/// All the cells that a phase map is painted from: work that can be shared, because no cell knows another.
///
/// @param instances models a cell, of which the best counts, 1 to 1000
public record PhaseSweep(SweptModel model, PhaseGrid grid, int instances) {

    public static final int MOST_INSTANCES = 1000;

    public static final Range INSTANCES = Range.whole(1, MOST_INSTANCES);

    private static final Pattern TEXT = Pattern.compile("([^,]*),(\\d{1,3})x(\\d{1,3}),(\\d{1,4})");

    public PhaseSweep {
        INSTANCES.judge("models a cell", instances);
    }

    /// @param text such as `2-1,11x11,10`
    /// @throws IllegalArgumentException where it is none
    public static PhaseSweep of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("'" + text + "' is not a sweep such as 2-1,11x11,10");
        return new PhaseSweep(SweptModel.of(parts.group(1)),
                new PhaseGrid(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))),
                Integer.parseInt(parts.group(4)));
    }

    /// How many cells.
    public int cells() {
        return grid.cells();
    }

    /// What the importance of a cell's column is, see `SweptModel`.
    ///
    /// @param place from 0 at the bottom left, row after row
    public double importance(int place) {
        return model.importance(grid, place % grid.columns());
    }

    /// p of a cell.
    ///
    /// @param place from 0 at the bottom left, row after row
    public double density(int place) {
        return grid.density(place / grid.columns());
    }

    /// One cell, trained here; the same on every machine.
    ///
    /// @param station which station does it, from 1
    public SweptCell swept(int place, int station) {
        return SweptCell.of(this, place, station, model.trained(importance(place), density(place), instances));
    }

    /// As it stands in front of each cell in a file.
    @Override
    public String toString() {
        return model + "," + grid.columns() + "x" + grid.rows() + "," + instances;
    }
}
