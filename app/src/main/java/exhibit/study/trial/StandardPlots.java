package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the paper draws of every embedding.
public final class StandardPlots {

    /// More bars than these are too thin to be told apart.
    private static final int MOST_BARS = 30;

    /// Curves have at least this height, so that an arrow of length 1 is as high in every model.
    private static final double ROOM = 1.2;

    private StandardPlots() {
    }

    /// Everything there is to see of a model; the picture that is easiest to read comes first.
    public static List<Plot> all(Embedding e) {
        return e.features() > MOST_BARS
                ? List.of(norms(e), answers(e), biases(e))
                : List.of(answers(e), norms(e), biases(e));
    }

    /// WᵀW with the biases as one more column, behind a gap.
    public static Plot.Cells answers(Embedding e) {
        int n = e.features();
        return new Plot.Cells("answers",
                Grid.of(n, n + 2, (i, j) -> j < n ? e.dot(i, j) : j == n ? Double.NaN : e.bias(i)),
                List.of(), List.of(), 1);
    }

    /// ‖W_i‖, tinted by the interference from other features; of many features as curves.
    public static Plot norms(Embedding e) {
        var norms = each(e, e::norm);
        var interference = each(e, i -> Math.clamp(e.interference(i), 0, 1));
        return e.features() > MOST_BARS
                ? curves("norms", "norm", line("norms.kept", 0, norms),
                        line("norms.shared", 1, each(e, i -> e.represented(i) ? interference.get(i) : 0)))
                : new Plot.Bars("norms", "norm.tinted", List.of(), norms, interference);
    }

    public static Plot biases(Embedding e) {
        var biases = each(e, e::bias);
        return e.features() > MOST_BARS
                ? curves("biases", "bias", line("", 0, biases))
                : new Plot.Bars("biases", "bias", List.of(), biases, List.of());
    }

    private static Plot curves(String title, String name, Plot.Line... lines) {
        var heights = Stream.of(lines).flatMap(line -> line.points().stream()).mapToDouble(Plot.Point::y)
                .summaryStatistics();
        return new Plot.Lines(title, new Plot.Axis("axis.sorted", 1, lines[0].points().size(), false),
                new Plot.Axis(name, Math.min(0, heights.getMin()), Math.max(ROOM, heights.getMax()), false),
                List.of(lines), List.of());
    }

    /// The largest first.
    private static Plot.Line line(String name, int tone, List<Double> heights) {
        var sorted = heights.stream().sorted(Comparator.reverseOrder()).toList();
        return new Plot.Line(name, tone, IntStream.range(0, sorted.size())
                .mapToObj(place -> new Plot.Point(place + 1, sorted.get(place))).toList());
    }

    private static List<Double> each(Embedding e, IntToDoubleFunction fact) {
        return IntStream.range(0, e.features()).mapToObj(fact::applyAsDouble).toList();
    }
}
