package exhibit.study.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import exhibit.model.Embedding;
import exhibit.study.plot.Plot;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StandardPlotsTest {

    /// So many features in a plane, the later the longer.
    private static Embedding embedding(int features) {
        var W = new float[2][features];
        for (int i = 0; i < features; i++)
            W[i % 2][i] = (i + 1f) / features;
        return Embedding.of(W, new float[features]);
    }

    @Test
    void the_arrows_of_twenty_features_are_bars_in_their_order() {
        var bars = assertInstanceOf(Plot.Bars.class, StandardPlots.norms(embedding(20)));
        assertEquals("norm.tinted", bars.axis(), "the axis says what stripes are");
        assertEquals(IntStream.rangeClosed(1, 20).mapToObj(i -> i / 20.).toList(),
                bars.heights().stream().map(height -> Math.rint(1e6 * height) / 1e6).toList());
    }

    @Test
    void those_of_eighty_are_two_curves_that_never_rise_and_lead() {
        var plots = StandardPlots.all(embedding(80));
        var lines = assertInstanceOf(Plot.Lines.class, plots.getFirst()).lines();
        assertEquals(2, lines.size());
        for (var line : lines) {
            assertEquals(80, line.points().size());
            for (int i = 1; i < 80; i++)
                assertEquals(line.points().get(i).y(),
                        Math.min(line.points().get(i).y(), line.points().get(i - 1).y()));
        }
        assertEquals(1, lines.getFirst().points().getFirst().y(), 1e-6);
        assertEquals(40, lines.getLast().points().stream().filter(point -> point.y() > 0).count(),
                "only what is kept is shared");
        assertEquals(1 / 80., lines.getFirst().points().getLast().y(), 1e-6);
    }
}
