package exhibit.chapter;

import exhibit.model.PhaseDiagram;
import exhibit.training.PhaseCell;
import exhibit.training.PhaseGrid;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// What becomes of an extra feature, painted by training: a cell for each relative importance r and density p, the best
/// of several models each (paper, "Superposition as a Phase Change"). The borders come from the closed forms of
/// `PhaseDiagram`. Cells that have been painted are kept for the next visitor.
final class PhaseMap implements Study {

    private static final PhaseGrid GRID = PhaseGrid.STANDARD;
    private static final int INSTANCES = 10;

    private record Place(int column, int row, int instances) {}

    private final String id;
    private final PhaseDiagram diagram;
    private final int leastRight;
    private final Map<Place, PhaseCell> painted = new ConcurrentHashMap<>();

    /// @param leastRight how many of the 121 cells must be as the closed forms say
    PhaseMap(String id, PhaseDiagram diagram, int leastRight) {
        this.id = id;
        this.diagram = diagram;
        this.leastRight = leastRight;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return "paper, Superposition as a Phase Change";
    }

    /// The first two pick the cell whose model is shown.
    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice("relativeImportance", 5, IntStream.range(0, GRID.columns()).mapToObj(GRID::importance)
                        .toList()),
                new Choice("density", 4, IntStream.range(0, GRID.rows()).mapToObj(GRID::density).toList()),
                new Choice("instances", 1, List.of(1., 3., (double) INSTANCES)));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        int instances = (int) chosen.of("instances");
        var picked = new Place(chosen.at().get(0), chosen.at().get(1), instances);
        stage.show(List.of(map(picked)));
        var cell = cell(picked, stage, 0);
        stage.show(plots(cell, picked));
        for (int done = 0; done < GRID.cells(); done++) {
            var place = new Place(done % GRID.columns(), done / GRID.columns(), instances);
            boolean fresh = !painted.containsKey(place);
            cell(place, stage, (double) done / GRID.cells());
            if (fresh) stage.show(plots(cell, picked));
        }
        stage.show(plots(cell, picked));
    }

    @Override
    public List<Finding> check(Stage stage) {
        int right = 0, astray = 0;
        for (int done = 0; done < GRID.cells(); done++) {
            int column = done % GRID.columns(), row = done / GRID.columns();
            var cell = cell(new Place(column, row, INSTANCES), stage, (double) done / GRID.cells());
            if (diagram.isBest(cell.phase(), GRID.importance(column), GRID.density(row)))
                right++;
            else if (!GRID.touchesBorder(diagram, column, row)) astray++;
        }
        return List.of(Finding.atLeast("cells as the closed forms say, of 121", right, leastRight),
                Finding.atMost("other cells that touch no border", astray, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private PhaseCell cell(Place place, Stage stage, double share) {
        stage.done(share);
        var known = painted.get(place);
        if (known != null) return known;
        var cell = PhaseCell.trained(diagram, GRID.importance(place.column), GRID.density(place.row), place.instances,
                () -> stage.done(share));
        painted.put(place, cell);
        return cell;
    }

    /// The map, and the model in the picked cell with its numbers.
    private List<Plot> plots(PhaseCell cell, Place picked) {
        return List.of(map(picked), new Plot.Arrows("phase.picked", cell.embedding(), List.of(), List.of()),
                Facts.answers(cell.embedding()));
    }

    private Plot map(Place picked) {
        var kinds = Grid.of(GRID.rows(), GRID.columns(), (row, column) -> {
            var cell = painted.get(new Place(column, row, picked.instances));
            return cell == null ? -1 : PhasePicture.kind(cell.phase());
        });
        return PhasePicture.picked(PhasePicture.of(diagram, "phase.trained", kinds), picked.column, picked.row);
    }
}
