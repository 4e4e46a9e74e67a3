package exhibit.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The two models whose phases the paper draws, and their closed forms ("Superposition as a Phase Change"; EXPERIMENTS
/// T8). All features are equally dense; the extra one, the last, matters r times as much as the others.
///
///     V(p) = p/3 - p²/4, the variance of a feature: what it costs to leave it out
///     p²/6, the mean of what two opposite features of one dimension cost each other when both are there
public enum PhaseDiagram {
    TWO_IN_ONE(2), THREE_IN_TWO(3);

    /// Where three phases meet.
    public static final double TRIPLE_DENSITY = 4 / 7.;

    private static final double SAME = 1e-9;

    private final int features;

    PhaseDiagram(int features) {
        this.features = features;
    }

    /// n; the hidden dimension is one less.
    public int features() {
        return features;
    }

    /// The phases that have a closed form.
    public List<Phase> phases() {
        return this == TWO_IN_ONE
                ? List.of(Phase.DROPPED, Phase.PAIRED, Phase.INSTEAD)
                : List.of(Phase.DROPPED, Phase.PAIRED, Phase.INSTEAD, Phase.BESIDE);
    }

    /// I = (1, ..., 1, r).
    public double[] importance(double r) {
        var importance = new double[features];
        Arrays.fill(importance, 1);
        importance[features - 1] = r;
        return importance;
    }

    /// The loss of a phase at its best, W of unit length.
    ///
    /// @param r relative importance of the extra feature, above 0
    /// @param p density, above 0, at most 1
    /// @throws IllegalArgumentException where the phase has no closed form
    public static double loss(Phase phase, double r, double p) {
        double variance = p / 3 - p * p / 4;
        return switch (phase) {
            case DROPPED -> r * variance;
            case INSTEAD -> variance;
            case PAIRED -> p * p * (1 + r) / 6;
            case BESIDE -> p * p / 3;
            case OTHER -> throw new IllegalArgumentException("no closed form for " + phase);
        };
    }

    /// The phase of the lowest loss.
    public Phase best(double r, double p) {
        return phases().stream().min(Comparator.comparingDouble(phase -> loss(phase, r, p))).orElseThrow();
    }

    /// Whether no other phase has a lower loss; on a border this is so for both sides.
    public boolean isBest(Phase phase, double r, double p) {
        return phases().contains(phase) && loss(phase, r, p) <= loss(best(r, p), r, p) + SAME;
    }

    /// The density below which the extra feature is paired rather than the less important left out: p = 4r / (2 + 5r)
    /// for r up to 1; above it, with two features, p = 4 / (5 + 2r).
    public static double pairedBelow(double r) {
        return r <= 1 ? 4 * r / (2 + 5 * r) : 4 / (5 + 2 * r);
    }
}
