package exhibit.study.plot;

import exhibit.model.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers behind a picture, as rows under a head, to be written as CSV.
///
/// @param head the names of the columns
/// @param rows as long as the head each
public record Csv(List<String> head, List<List<Object>> rows) {

    public static Csv of(Plot plot) {
        return switch (plot) {
            case Plot.Arrows arrows -> embedding(arrows.title(), arrows.embedding());
            case Plot.Scatter scatter -> scatter(scatter);
            case Plot.Attack attack -> attack(attack);
            case Plot.Cells cells -> cells(cells.title(), cells.values());
            case Plot.Bars bars -> bars(bars);
            case Plot.Lines lines -> lines(lines.title(), lines.x(), lines.y(), lines.lines());
            case Plot.Dots dots -> points(dots.title(), dots.x(), dots.y(), dots.dots());
            case Plot.Regions regions -> regions(regions);
            case Plot.Stacks stacks -> cells(stacks.title(), stacks.weights());
            case Plot.Circuit circuit -> circuit(circuit);
            case Plot.Web web -> cells(web.title(), web.strength());
            case Plot.Shelf shelf -> new Csv(List.of(shelf.title(), "authors", "year", "address"),
                    shelf.books().stream().map(
                            book -> List.<Object>of(book.name(), book.authors(), book.year(), book.address()))
                            .toList());
            case Plot.Waves waves -> cells(waves.title(), waves.waves());
            case Plot.Clocks clocks -> clocks(clocks);
        };
    }

    /// RFC 4180.
    public String text() {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /// A row a feature: its bias, its direction.
    static Csv embedding(String title, Embedding e) {
        var head = Stream.concat(Stream.of(title, "bias"),
                IntStream.range(0, e.hidden()).mapToObj(k -> "W" + k)).toList();
        return new Csv(head, IntStream.range(0, e.features()).mapToObj(i -> {
            var row = new ArrayList<Object>(List.of(i, e.bias(i)));
            IntStream.range(0, e.hidden()).forEach(k -> row.add(e.coordinate(i, k)));
            return List.copyOf(row);
        }).toList());
    }

    /// A row a sample: its largest feature, then h.
    private static Csv scatter(Plot.Scatter scatter) {
        var h = scatter.hidden();
        var head = Stream.concat(Stream.of(scatter.title()), IntStream.range(0, h.columns()).mapToObj(k -> "h" + k));
        return new Csv(head.toList(), IntStream.range(0, h.rows())
                .mapToObj(s -> Stream.concat(Stream.<Object>of(scatter.loudest().get(s)),
                        IntStream.range(0, h.columns()).mapToObj(k -> h.at(s, k))).toList())
                .toList());
    }

    /// A row a direction.
    private static Csv attack(Plot.Attack attack) {
        return new Csv(List.of(attack.title(), "h0", "h1", "cost"), IntStream.range(0, attack.ring().size())
                .mapToObj(d -> List.<Object>of(d, attack.ring().get(d).x(), attack.ring().get(d).y(),
                        attack.costs().get(d)))
                .toList());
    }

    static Csv cells(String title, Grid grid) {
        return new Csv(List.of(title, "column", "value"), entries(grid));
    }

    /// A cell without a number is left out.
    private static List<List<Object>> entries(Grid grid) {
        var entries = new ArrayList<List<Object>>();
        for (int row = 0; row < grid.rows(); row++)
            for (int column = 0; column < grid.columns(); column++)
                if (Double.isFinite(grid.at(row, column)))
                    entries.add(List.of(row, column, grid.at(row, column)));
        return entries;
    }

    private static Csv bars(Plot.Bars bars) {
        return new Csv(List.of(bars.title(), bars.axis(), "tint"), IntStream.range(0, bars.heights().size())
                .mapToObj(k -> List.<Object>of(bars.names().isEmpty() ? k : bars.names().get(k), bars.heights().get(k),
                        bars.tint().isEmpty() ? "" : bars.tint().get(k)))
                .toList());
    }

    static Csv points(String title, Plot.Axis x, Plot.Axis y, List<Plot.Dot> dots) {
        return new Csv(List.of(title, x.name(), y.name()),
                dots.stream().map(dot -> List.<Object>of(dot.tone(), dot.x(), dot.y())).toList());
    }

    static Csv lines(String title, Plot.Axis x, Plot.Axis y, List<Plot.Line> lines) {
        return new Csv(List.of(title, x.name(), y.name()), lines.stream()
                .flatMap(
                        line -> line.points().stream().map(point -> List.<Object>of(line.name(), point.x(), point.y())))
                .toList());
    }

    /// A row a cell, at its middle.
    private static Csv regions(Plot.Regions regions) {
        var kinds = regions.kinds();
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < kinds.rows(); row++)
            for (int column = 0; column < kinds.columns(); column++)
                rows.add(List.of(middle(regions.x(), column, kinds.columns()),
                        middle(regions.y(), row, kinds.rows()), kind(regions, kinds.at(row, column)),
                        regions.shade().at(row, column)));
        return new Csv(List.of(regions.x().name(), regions.y().name(), regions.title(), "shade"), rows);
    }

    private static String kind(Plot.Regions regions, double kind) {
        return kind < 0 ? "" : regions.legend().get((int) kind);
    }

    private static double middle(Plot.Axis axis, int cell, int cells) {
        double share = (cell + .5) / cells;
        return axis.logarithmic()
                ? axis.from() * Math.pow(axis.to() / axis.from(), share)
                : axis.from() + share * (axis.to() - axis.from());
    }

    private static Csv circuit(Plot.Circuit circuit) {
        var rows = new ArrayList<List<Object>>();
        for (int k = 0; k < circuit.in().rows(); k++)
            for (int i = 0; i < circuit.in().columns(); i++)
                rows.add(List.of(k, i, circuit.in().at(k, i), circuit.out().at(i, k)));
        return new Csv(List.of(circuit.title(), "feature", "in", "out"), rows);
    }

    /// A row an hour: how likely it is, and which clocks point at it.
    private static Csv clocks(Plot.Clocks clocks) {
        return new Csv(List.of(clocks.title(), "likely", "hands"), IntStream.range(0, clocks.hours())
                .mapToObj(hour -> List.<Object>of(hour, clocks.rays().get(hour),
                        clocks.hands().stream().filter(hand -> hand == hour).count()))
                .toList());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
