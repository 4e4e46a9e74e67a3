package exhibit.study.trial;

import exhibit.study.plot.Grid;
import java.util.stream.IntStream;

/// Neurons by the number of features they answer to.
///
/// @param weights (neurons, features)
public record Neurons(Grid weights) {

    /// A feature counts as carried from this weight on (EXPERIMENTS B.3, C14).
    private static final double CARRIED = .25;

    /// How many answer to one feature alone.
    public int monosemantic() {
        return (int) IntStream.range(0, weights.rows()).filter(k -> carried(k) == 1).count();
    }

    /// How many answer to two or more.
    public int polysemantic() {
        return (int) IntStream.range(0, weights.rows()).filter(k -> carried(k) > 1).count();
    }

    private long carried(int neuron) {
        return IntStream.range(0, weights.columns()).filter(i -> Math.abs(weights.at(neuron, i)) > CARRIED).count();
    }
}
