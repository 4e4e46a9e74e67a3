package exhibit.study.paper;

import exhibit.model.PhaseDiagram;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.PhasePicture;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.training.map.PhaseCell;
import exhibit.training.map.PhaseGrid;
import java.util.List;
import java.util.stream.IntStream;

/// What becomes of an extra feature, painted by training: a cell for each relative importance r and density p, the best
/// of several models each (paper, "Superposition as a Phase Change"). The borders come from the closed forms of
/// `PhaseDiagram`. Cells that have been painted are kept for the next visitor.
///
/// @param closedForms how many of the 121 cells are as the closed forms say, give or take two
record PhaseMap(String id, PhaseDiagram diagram, int closedForms) implements Study {

    private static final PhaseGrid GRID = PhaseGrid.STANDARD;
    private static final int INSTANCES = 10;
    private static final int SPREAD = 2;

    /// A cell as it is found again.
    private record Place(PhaseDiagram diagram, int column, int row, int instances)
            implements
                ResultCache.Key<PhaseCell> {}

    @Override
    public String source() {
        return "paper, Superposition as a Phase Change";
    }

    /// The first two pick the cell whose model is shown.
    @Override
    public List<StudyDial> choices() {
        return List.of(
                new StudyDial("relativeImportance", 5, IntStream.range(0, GRID.columns()).mapToObj(GRID::importance)
                        .toList()),
                new StudyDial("density", 4, IntStream.range(0, GRID.rows()).mapToObj(GRID::density).toList()),
                new StudyDial("instances", 2, List.of(1., 3., (double) INSTANCES)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int instances = (int) chosen.of("instances");
        var picked = place(chosen.at().get(0), chosen.at().get(1), instances);
        stage.show(List.of(map(picked, stage.results())));
        var cell = cell(picked, stage, 0);
        stage.show(plots(cell, picked, stage.results()));
        for (int done = 0; done < GRID.cells(); done++) {
            var place = place(done % GRID.columns(), done / GRID.columns(), instances);
            boolean fresh = stage.results().find(place).isEmpty();
            cell(place, stage, (double) done / GRID.cells());
            if (fresh) stage.show(plots(cell, picked, stage.results()));
        }
        stage.show(plots(cell, picked, stage.results()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        int right = 0, astray = 0;
        for (int done = 0; done < GRID.cells(); done++) {
            int column = done % GRID.columns(), row = done / GRID.columns();
            var cell = cell(place(column, row, INSTANCES), stage, (double) done / GRID.cells());
            if (diagram.isBest(cell.phase(), GRID.importance(column), GRID.density(row)))
                right++;
            else if (!GRID.touchesBorder(diagram, column, row)) astray++;
        }
        return List.of(Finding.near("cells as the closed forms say, of 121", right, closedForms, SPREAD),
                Finding.near("other cells that touch no border", astray, 0, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private PhaseCell cell(Place place, StudyListener stage, double share) {
        stage.done(share);
        return stage.results().get(place, () -> PhaseCell.trained(diagram, GRID.importance(place.column),
                GRID.density(place.row), place.instances, steps -> {
                    stage.trained(steps);
                    stage.done(share);
                }));
    }

    private Place place(int column, int row, int instances) {
        return new Place(diagram, column, row, instances);
    }

    /// The map, and the model in the picked cell with its numbers.
    private List<Plot> plots(PhaseCell cell, Place picked, ResultCache painted) {
        return List.of(map(picked, painted), new Plot.Arrows("phase.picked", cell.embedding(), List.of(), List.of()),
                StandardPlots.answers(cell.embedding()));
    }

    private Plot map(Place picked, ResultCache painted) {
        var kinds = Grid.of(GRID.rows(), GRID.columns(), (row, column) -> painted
                .find(place(column, row, picked.instances)).map(cell -> PhasePicture.kind(cell.phase())).orElse(-1));
        return PhasePicture.picked(PhasePicture.of(diagram, "phase.trained", kinds), picked.column, picked.row);
    }
}
