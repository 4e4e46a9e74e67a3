package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bilinear;
import exhibit.model.mixing.Spectrum;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// What is drawn of every network that adds on a clock.
final class Networks {

    private Networks() {
    }

    /// The columns of the embedding, with their spectra.
    static Plot.Waves waves(String title, Matrix E) {
        return new Plot.Waves(title, Grid.of(E), Grid.of(Spectrum.of(E).power()));
    }

    /// A and B side by side behind a gap, a product a row.
    static Plot.Cells layer(String title, Bilinear network, double unit) {
        int d = network.d();
        var columns = List.of("a", "a", "a", "a", "", "b", "b", "b", "b");
        return new Plot.Cells(title, Grid.of(network.A().rows(), 2 * d + 1, (k, c) -> c < d
                ? network.A().at(k, c)
                : c == d ? Double.NaN : network.B().at(k, c - d - 1)), List.of(), columns, unit);
    }

    /// Two numbers as clocks, and how sure the network is of each answer.
    static Plot.Clocks clocks(Bilinear network, int a, int b) {
        var Z = network.logits(a);
        var logits = IntStream.range(0, network.p()).mapToDouble(c -> Z.at(b, c)).toArray();
        int answer = IntStream.range(0, logits.length).reduce(0, (best, c) -> logits[c] > logits[best] ? c : best);
        double all = IntStream.range(0, logits.length).mapToDouble(c -> Math.exp(logits[c] - logits[answer])).sum();
        return new Plot.Clocks("clocks", network.p(), List.of(a, b, answer),
                IntStream.range(0, logits.length).mapToObj(c -> Math.exp(logits[c] - logits[answer]) / all).toList());
    }
}
