package exhibit.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import exhibit.chapter.Grid;
import exhibit.chapter.PhasePicture;
import exhibit.chapter.Plot;
import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.training.PhaseCell;
import exhibit.training.PhaseGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A phase map as it stands in its file, perhaps not yet whole.
///
/// @param model 2-1 or 3-2
/// @param columns values of relative importance
/// @param rows values of density
/// @param instances models a cell
/// @param cells from the bottom left, row after row; those not yet trained are missing at the end
record PhaseFile(String model, int columns, int rows, int instances, List<Cell> cells) {

    /// @param phase what became of the extra feature
    /// @param W (m, n) of the best model
    /// @param b (n)
    record Cell(double importance, double density, Phase phase, double loss, List<List<Float>> W, List<Float> b) {}

    /// Nothing trained yet.
    static PhaseFile empty(PhaseDiagram diagram, PhaseGrid grid, int instances) {
        return new PhaseFile(name(diagram), grid.columns(), grid.rows(), instances, List.of());
    }

    /// What an earlier sweep has left.
    ///
    /// @throws IllegalArgumentException where the file holds something else than a part of the map `empty`
    static PhaseFile read(Path file, PhaseFile empty) {
        try {
            var found = parsed(Files.readString(file));
            if (found != null && found.isPartOf(empty)) return found;
        } catch (IOException | JsonParseException | NullPointerException _) {
            // the sentence below says all
        }
        throw new IllegalArgumentException("'" + file + "' is there and is no " + empty.columns + "x" + empty.rows
                + " map of " + empty.model + " with " + empty.instances + " models a cell");
    }

    static String name(PhaseDiagram diagram) {
        return diagram.features() + "-" + (diagram.features() - 1);
    }

    boolean isWhole() {
        return cells.size() == columns * rows;
    }

    /// With the next cell.
    PhaseFile and(double importance, double density, PhaseCell trained) {
        var more = new ArrayList<>(cells);
        var e = trained.embedding();
        var W = IntStream.range(0, e.hidden())
                .mapToObj(k -> IntStream.range(0, e.features()).mapToObj(i -> e.coordinate(i, k)).toList()).toList();
        var b = IntStream.range(0, e.features()).mapToObj(e::bias).toList();
        more.add(new Cell(importance, density, trained.phase(), trained.loss(), W, b));
        return new PhaseFile(model, columns, rows, instances, List.copyOf(more));
    }

    /// How many cells are as the closed forms say.
    long right(PhaseDiagram diagram) {
        return cells.stream().filter(cell -> diagram.isBest(cell.phase, cell.importance, cell.density)).count();
    }

    /// The whole map as a picture.
    Plot picture(PhaseDiagram diagram) {
        return PhasePicture.of(diagram, "phase.trained", Grid.of(rows, columns,
                (row, column) -> PhasePicture.kind(cells.get(row * columns + column).phase)));
    }

    private static @Nullable PhaseFile parsed(String json) {
        return new Gson().fromJson(json, PhaseFile.class);
    }

    private boolean isPartOf(PhaseFile empty) {
        return new PhaseFile(model, columns, rows, instances, List.of()).equals(empty)
                && cells.size() <= columns * rows && cells.stream().map(Cell::phase).allMatch(Objects::nonNull);
    }
}
