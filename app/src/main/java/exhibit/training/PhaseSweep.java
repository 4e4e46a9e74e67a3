package exhibit.training;

import exhibit.model.PhaseDiagram;
import java.util.regex.Pattern;

/// All the cells that a phase map is painted from: work that can be shared, because no cell knows another.
///
/// @param instances models a cell, of which the best counts, 1 to 1000
public record PhaseSweep(PhaseDiagram diagram, PhaseGrid grid, int instances) {

    public static final int MOST_INSTANCES = 1000;

    private static final Pattern TEXT = Pattern.compile("([^,]*),(\\d{1,3})x(\\d{1,3}),(\\d{1,4})");

    public PhaseSweep {
        if (instances < 1 || instances > MOST_INSTANCES)
            throw new IllegalArgumentException("a cell has 1 to " + MOST_INSTANCES + " models, was " + instances);
    }

    /// @param text such as `2-1,11x11,10`
    /// @throws IllegalArgumentException where it is none
    public static PhaseSweep of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("'" + text + "' is not a sweep such as 2-1,11x11,10");
        return new PhaseSweep(diagram(parts.group(1)),
                new PhaseGrid(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))),
                Integer.parseInt(parts.group(4)));
    }

    /// @param model features and hidden dimensions, such as `2-1`
    /// @throws IllegalArgumentException where there is no such diagram
    public static PhaseDiagram diagram(String model) {
        for (var diagram : PhaseDiagram.values())
            if (model(diagram).equals(model)) return diagram;
        throw new IllegalArgumentException("'" + model + "' is not 2-1 or 3-2");
    }

    /// Features and hidden dimensions of a diagram's model, such as `2-1`.
    public static String model(PhaseDiagram diagram) {
        return diagram.features() + "-" + (diagram.features() - 1);
    }

    /// How many cells.
    public int cells() {
        return grid.cells();
    }

    /// r of a cell.
    ///
    /// @param place from 0 at the bottom left, row after row
    public double importance(int place) {
        return grid.importance(place % grid.columns());
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
        return new SweptCell(place, station,
                PhaseCell.trained(diagram, importance(place), density(place), instances, () -> {}));
    }

    /// As it stands in front of each cell in a file.
    @Override
    public String toString() {
        return model(diagram) + "," + grid.columns() + "x" + grid.rows() + "," + instances;
    }
}
