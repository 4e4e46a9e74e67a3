package exhibit.study.trial;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What the paper draws of every embedding.
public final class StandardPlots {

    private StandardPlots() {
    }

    /// WᵀW with the biases as one more column, behind a gap.
    public static Plot.Cells answers(Embedding e) {
        int n = e.features();
        return new Plot.Cells("answers",
                Grid.of(n, n + 2, (i, j) -> j < n ? e.dot(i, j) : j == n ? Double.NaN : e.bias(i)),
                List.of(), List.of(), 1);
    }

    /// ‖W_i‖, tinted by the interference from other features.
    public static Plot.Bars norms(Embedding e) {
        return new Plot.Bars("norms", "norm", List.of(), each(e, e::norm),
                each(e, i -> Math.clamp(e.interference(i), 0, 1)));
    }

    public static Plot.Bars biases(Embedding e) {
        return new Plot.Bars("biases", "bias", List.of(), each(e, e::bias), List.of());
    }

    private static List<Double> each(Embedding e, IntToDoubleFunction fact) {
        return IntStream.range(0, e.features()).mapToObj(fact::applyAsDouble).toList();
    }
}
