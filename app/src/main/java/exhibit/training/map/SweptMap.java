package exhibit.training.map;

import exhibit.model.PhaseDiagram;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A phase map as far as it is painted: each cell once, whoever has trained it. Immutable.
public final class SweptMap {

    private final PhaseSweep sweep;
    private final NavigableMap<Integer, SweptCell> cells;

    private SweptMap(PhaseSweep sweep, NavigableMap<Integer, SweptCell> cells) {
        this.sweep = sweep;
        this.cells = Collections.unmodifiableNavigableMap(cells);
    }

    /// Nothing painted yet.
    public static SweptMap empty(PhaseSweep sweep) {
        return new SweptMap(sweep, new TreeMap<>());
    }

    public PhaseSweep sweep() {
        return sweep;
    }

    /// With one more.
    public SweptMap and(SweptCell cell) {
        return and(List.of(cell));
    }

    /// With more cells; a cell that is there already stays as it is.
    ///
    /// @throws IllegalArgumentException where a cell is there already with another result
    public SweptMap and(Collection<SweptCell> more) {
        var all = new TreeMap<>(cells);
        for (var cell : more) {
            var first = all.putIfAbsent(cell.place(), cell);
            if (first != null && !first.cell().equals(cell.cell()))
                throw new IllegalArgumentException(place(cell) + " of station " + cell.station()
                        + " is not that of station " + first.station());
        }
        return new SweptMap(sweep, all);
    }

    /// What is known of a place.
    public Optional<SweptCell> at(int place) {
        return Optional.ofNullable(cells.get(place));
    }

    /// What is known, from the bottom left, row after row.
    public List<SweptCell> cells() {
        return List.copyOf(cells.values());
    }

    /// How many stations have trained it.
    public int stations() {
        return (int) cells.values().stream().mapToInt(SweptCell::station).distinct().count();
    }

    /// The places that nobody has trained yet.
    public List<Integer> missing() {
        return IntStream.range(0, sweep.cells()).filter(place -> !cells.containsKey(place)).boxed().toList();
    }

    public boolean isWhole() {
        return cells.size() == sweep.cells();
    }

    /// How many cells are as the closed forms say; none where there are no closed forms.
    public long right() {
        return sweep.model().diagram().map(this::right).orElse(0L);
    }

    private long right(PhaseDiagram diagram) {
        return cells.values().stream().filter(swept -> diagram.isBest(swept.cell().phase(),
                sweep.importance(swept.place()), sweep.density(swept.place()))).count();
    }

    /// How many cells have come to what, by the word for it.
    public SortedMap<String, Long> outcomes() {
        return cells.values().stream().collect(Collectors.groupingBy(swept -> sweep.model().outcome(swept.cell()),
                TreeMap::new, Collectors.counting()));
    }

    private String place(SweptCell cell) {
        int columns = sweep.grid().columns();
        return "the cell in column " + cell.place() % columns + ", row " + cell.place() / columns;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof SweptMap map && sweep.equals(map.sweep) && cells.equals(map.cells));
    }

    @Override
    public int hashCode() {
        return 31 * sweep.hashCode() + cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.size() + " of " + sweep.cells() + " cells of " + sweep;
    }
}
