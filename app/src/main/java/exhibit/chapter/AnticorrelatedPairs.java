package exhibit.chapter;

import java.util.ArrayList;
import java.util.List;

/// Pairs of which only one comes at a time lie opposite each other, and nothing is lost: n = 4 in two pairs, m = 2
/// (paper, "Feature correlation").
public final class AnticorrelatedPairs implements Study {

    private static final int SEEDS = 8;
    private static final List<Double> DENSITIES = List.of(.316, .237, .178, .133, .1);

    @Override
    public String id() {
        return "T14";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Feature correlation";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("density", 0, DENSITIES));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        pairs(chosen.of("density")).play(SEEDS, stage);
    }

    /// The five densities of ARENA's exercise, 10^-½ to 10^-1.
    @Override
    public List<Finding> check(Stage stage) {
        var findings = new ArrayList<Finding>();
        for (int d = 0; d < DENSITIES.size(); d++) {
            var part = stage.part(d / 5., (d + 1) / 5.);
            var best = pairs(DENSITIES.get(d)).rivals(SEEDS).train(part).best(part);
            var at = " at density " + DENSITIES.get(d);
            for (int i = 0; i < 4; i += 2)
                findings.add(Finding.atLeast("angle of pair " + i / 2 + at,
                        SetTrial.angle(best.embedding(2), i, i + 1), 175));
            findings.add(Finding.atMost("loss" + at, best.loss(), 1e-4));
        }
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static SetTrial pairs(double density) {
        return new SetTrial(false, 2, 2, 2, density);
    }
}
