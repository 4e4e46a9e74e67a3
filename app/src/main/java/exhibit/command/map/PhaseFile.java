package exhibit.command.map;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import exhibit.model.Embedding;
import exhibit.model.Phase;
import exhibit.training.map.PhaseCell;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A phase map as it stands in its file, perhaps not yet whole.
///
/// @param model 2-1, 3-2 or 5-2
/// @param columns values of relative importance
/// @param rows values of density
/// @param instances models a cell
/// @param cells from the bottom left, row after row; those not yet trained are missing at the end
record PhaseFile(String model, int columns, int rows, int instances, List<Cell> cells) {

    /// @param phase what became of the extra feature; none where features are counted
    /// @param represented how many features are; only where they are counted
    /// @param W (m, n) of the best model
    /// @param b (n)
    record Cell(double importance, double density, @Nullable Phase phase, @Nullable Integer represented, double loss,
            List<List<Float>> W, List<Float> b) {

        boolean hasOutcome() {
            return phase != null || represented != null;
        }
    }

    /// What an earlier sweep has left.
    ///
    /// @throws IllegalArgumentException where the file holds something else than a part of this sweep's map
    static SweptMap read(Path file, PhaseSweep sweep) {
        var empty = SweptMap.empty(sweep);
        try {
            var found = parsed(Files.readString(file));
            if (found != null && found.isPartOf(of(empty))) return empty.and(found.swept(sweep));
        } catch (IOException | JsonParseException | NullPointerException _) {
            // the sentence below says all
        }
        throw new IllegalArgumentException("'" + file + "' is there and is no " + sweep.grid().columns() + "x"
                + sweep.grid().rows() + " map of " + sweep.model() + " with " + sweep.instances()
                + " models a cell");
    }

    /// A map from its first cell to the first that is missing.
    static PhaseFile of(SweptMap map) {
        var sweep = map.sweep();
        int known = map.missing().stream().findFirst().orElse(sweep.cells());
        return new PhaseFile(sweep.model().toString(), sweep.grid().columns(), sweep.grid().rows(),
                sweep.instances(), map.cells().subList(0, known).stream().map(cell -> cell(sweep, cell)).toList());
    }

    /// As the only station has painted it.
    private List<SweptCell> swept(PhaseSweep sweep) {
        return IntStream.range(0, cells.size()).mapToObj(place -> swept(sweep, place, cells.get(place))).toList();
    }

    private static Cell cell(PhaseSweep sweep, SweptCell swept) {
        var e = swept.cell().embedding();
        var W = IntStream.range(0, e.hidden())
                .mapToObj(k -> IntStream.range(0, e.features()).mapToObj(i -> e.coordinate(i, k)).toList()).toList();
        var b = IntStream.range(0, e.features()).mapToObj(e::bias).toList();
        boolean phases = sweep.model().diagram().isPresent();
        return new Cell(sweep.importance(swept.place()), sweep.density(swept.place()),
                phases ? swept.cell().phase() : null, phases ? null : e.represented(), swept.cell().loss(), W, b);
    }

    private static SweptCell swept(PhaseSweep sweep, int place, Cell cell) {
        var W = new float[cell.W.size()][];
        Arrays.setAll(W, k -> floats(cell.W.get(k)));
        return SweptCell.of(sweep, place, 1, new PhaseCell(cell.phase == null ? Phase.OTHER : cell.phase, cell.loss,
                Embedding.of(W, floats(cell.b))));
    }

    private static float[] floats(List<Float> list) {
        var floats = new float[list.size()];
        for (int i = 0; i < floats.length; i++)
            floats[i] = list.get(i);
        return floats;
    }

    private static @Nullable PhaseFile parsed(String json) {
        return new Gson().fromJson(json, PhaseFile.class);
    }

    private boolean isPartOf(PhaseFile empty) {
        return new PhaseFile(model, columns, rows, instances, List.of()).equals(empty)
                && cells.size() <= columns * rows && cells.stream().allMatch(Cell::hasOutcome);
    }
}
