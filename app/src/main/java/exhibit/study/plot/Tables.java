package exhibit.study.plot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that a picture draws, as tables: its own numbers first, then what lies beside, over and under them. A
/// table's first column is called after the picture.
public final class Tables {

    private Tables() {
    }

    /// Tables without a row are left out, the first one apart.
    public static List<Csv> of(Plot plot) {
        var beside = beside(plot).filter(table -> !table.rows().isEmpty());
        return Stream.concat(Stream.of(Csv.of(plot)), beside).toList();
    }

    private static Stream<Csv> beside(Plot plot) {
        return switch (plot) {
            case Plot.Arrows arrows ->
                Stream.concat(ghosts(arrows), Stream.of(sets(arrows.title(), arrows.tones())));
            case Plot.Lines lines -> Stream.of(levels(lines.title(), lines.levels()),
                    Csv.points(lines.title() + " marks", lines.x(), lines.y(), lines.marks()));
            case Plot.Dots dots -> Stream.of(levels(dots.title(), dots.levels()));
            case Plot.Regions regions -> Stream.of(
                    Csv.lines(regions.title() + " borders", regions.x(), regions.y(), regions.borders()),
                    picked(regions));
            case Plot.Circuit circuit -> Stream.of(column(circuit.title() + " marked", circuit.marked()));
            case Plot.Web web -> Stream.of(each(web.title() + " parts", "part", web.parts()));
            case Plot.Waves waves -> Stream.of(Csv.cells(waves.title() + " power", waves.power()));
            case Plot.Scatter scatter -> Stream.of(Csv.embedding(scatter.title() + " embedding", scatter.embedding()),
                    sets(scatter.title(), scatter.tones()));
            case Plot.Attack attack -> Stream.of(Csv.embedding(attack.title() + " embedding", attack.embedding()),
                    column(attack.title() + " chosen", List.of(attack.chosen())),
                    column(attack.title() + " worst", List.of(attack.worst())));
            case Plot.Cells _,Plot.Bars _,Plot.Stacks _,Plot.Shelf _,Plot.Clocks _ -> Stream.empty();
        };
    }

    private static Stream<Csv> ghosts(Plot.Arrows arrows) {
        return IntStream.range(0, arrows.ghosts().size())
                .mapToObj(g -> Csv.embedding(arrows.title() + " ghost " + (g + 1), arrows.ghosts().get(g)));
    }

    private static Csv sets(String title, List<Integer> tones) {
        return each(title + " sets", "set", tones);
    }

    private static Csv levels(String title, List<Plot.Level> levels) {
        return new Csv(List.of(title + " levels", "at"),
                levels.stream().map(level -> List.<Object>of(level.name(), level.at())).toList());
    }

    private static Csv picked(Plot.Regions regions) {
        return new Csv(List.of(regions.title() + " picked", "row"), regions.picked().stream()
                .map(cell -> List.<Object>of(cell.column(), cell.row())).toList());
    }

    private static Csv column(String head, List<Integer> values) {
        return new Csv(List.of(head), values.stream().map(value -> List.<Object>of(value)).toList());
    }

    /// A row each, counted from 0.
    private static Csv each(String head, String name, List<Integer> values) {
        return new Csv(List.of(head, name), IntStream.range(0, values.size())
                .mapToObj(i -> List.<Object>of(i, values.get(i))).toList());
    }
}
