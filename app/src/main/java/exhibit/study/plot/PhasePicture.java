package exhibit.study.plot;

import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.training.map.PhaseCell;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A phase diagram as a picture: cells by phase, and the borders of the closed forms over them.
public final class PhasePicture {

    private static final int POINTS = 60;
    private static final int MOST_COUNTED = 5;

    private static final List<Phase> KINDS = List.of(Phase.values());

    private PhasePicture() {
    }

    /// @param kinds a cell each, rows from the bottom: as `kind` says, below 0 where not yet known
    public static Plot.Regions of(PhaseDiagram diagram, String title, Grid kinds) {
        return new Plot.Regions(title, axis("axis.relativeImportance", .1, 10, kinds.columns()),
                axis("axis.density", .01, 1, kinds.rows()), kinds, Grid.of(kinds.rows(), kinds.columns(), (_, _) -> 1),
                legend(), borders(diagram), Optional.empty());
    }

    /// A map as far as it is painted by training.
    public static Plot.Regions of(SweptMap map) {
        var grid = map.sweep().grid();
        var diagram = map.sweep().model().diagram();
        var kinds = Grid.of(grid.rows(), grid.columns(), (row, column) -> map.at(row * grid.columns() + column)
                .map(SweptCell::cell).map(cell -> diagram.isPresent() ? kind(cell.phase()) : count(cell)).orElse(-1));
        return diagram.map(known -> of(known, "phase.trained", kinds)).orElseGet(() -> counts(kinds));
    }

    /// How many features are represented, over how unevenly they matter and how dense they are.
    private static Plot.Regions counts(Grid kinds) {
        return new Plot.Regions("map.represented", axis("axis.importanceFactor", .5, 1, kinds.columns()),
                axis("axis.density", .01, 1, kinds.rows()), kinds, Grid.of(kinds.rows(), kinds.columns(), (_, _) -> 1),
                IntStream.rangeClosed(0, MOST_COUNTED).mapToObj(count -> "represented." + count).toList(), List.of(),
                Optional.empty());
    }

    private static int count(PhaseCell cell) {
        return cell.embedding().represented();
    }

    /// Who has painted which cell: the numbers of the stations, 0 where nobody has yet; rows from the top, as a matrix.
    public static Plot.Cells stations(SweptMap map) {
        var grid = map.sweep().grid();
        int most = map.cells().stream().mapToInt(SweptCell::station).max().orElse(1);
        return new Plot.Cells("room.who", Grid.of(grid.rows(), grid.columns(),
                (row, column) -> map.at((grid.rows() - 1 - row) * grid.columns() + column).map(SweptCell::station)
                        .orElse(0)),
                List.of(), List.of(), most);
    }

    /// The same picture with a cell picked.
    public static Plot.Regions picked(Plot.Regions map, int column, int row) {
        return new Plot.Regions(map.title(), map.x(), map.y(), map.kinds(), map.shade(), map.legend(), map.borders(),
                Optional.of(new Plot.Cell(column, row)));
    }

    /// Which colour a phase has.
    public static int kind(Phase phase) {
        return KINDS.indexOf(phase);
    }

    /// Which colour a phase's line has: that of its cells.
    public static int tone(Phase phase) {
        return switch (phase) {
            case DROPPED -> -1;
            case PAIRED -> 2;
            case INSTEAD -> 1;
            case BESIDE -> 3;
            case OTHER -> 4;
        };
    }

    /// An axis whose first and last cells have their middles at `from` and `to`.
    private static Plot.Axis axis(String name, double from, double to, int cells) {
        double half = Math.pow(to / from, .5 / (cells - 1));
        return new Plot.Axis(name, from / half, to * half, true);
    }

    private static List<String> legend() {
        return KINDS.stream().map(phase -> "phase." + phase).toList();
    }

    private static List<Plot.Line> borders(PhaseDiagram diagram) {
        var upToOne = line(-1, 0, PhaseDiagram::pairedBelow);
        return switch (diagram) {
            case TWO_IN_ONE -> List.of(upToOne, line(0, 1, PhaseDiagram::pairedBelow), upright());
            case THREE_IN_TWO -> List.of(upToOne, line(0, 1, _ -> PhaseDiagram.TRIPLE_DENSITY), wall());
        };
    }

    /// @param from and to, as powers of ten of r
    private static Plot.Line line(double from, double to, DoubleUnaryOperator density) {
        IntToDoubleFunction r = k -> Math.pow(10, from + (to - from) * k / POINTS);
        return new Plot.Line("", 0, IntStream.rangeClosed(0, POINTS)
                .mapToObj(k -> new Plot.Point(r.applyAsDouble(k), density.applyAsDouble(r.applyAsDouble(k)))).toList());
    }

    /// r = 1, above the triple point.
    private static Plot.Line upright() {
        return new Plot.Line("", 0,
                List.of(new Plot.Point(1, PhaseDiagram.TRIPLE_DENSITY), new Plot.Point(1, 1)));
    }

    /// r = 1, all the way: above the triple point one of two features is left out, below it one of two pairs is made.
    private static Plot.Line wall() {
        return new Plot.Line("", 0, List.of(new Plot.Point(1, .01), new Plot.Point(1, 1)));
    }
}
