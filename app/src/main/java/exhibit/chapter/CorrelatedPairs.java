package exhibit.chapter;

import java.util.ArrayList;
import java.util.List;

/// Pairs that come together lie at right angles, where they do not disturb each other: n = 4 in two pairs, m = 2
/// (paper, "Feature correlation").
public final class CorrelatedPairs implements Study {

    private static final int SEEDS = 8;
    private static final List<Double> DENSITIES = List.of(.05, .0232, .0108, .005, .0025);

    @Override
    public String id() {
        return "T13";
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

    /// The five densities of ARENA's exercise, 400^-½ to 400^-1.
    @Override
    public List<Finding> check(Stage stage) {
        var findings = new ArrayList<Finding>();
        for (int d = 0; d < DENSITIES.size(); d++) {
            var best = pairs(DENSITIES.get(d)).best(SEEDS, stage.part(d / 5., (d + 1) / 5.));
            for (int i = 0; i < 4; i += 2)
                findings.add(Finding.near("angle of pair " + i / 2 + " at density " + DENSITIES.get(d),
                        SetTrial.angle(best, i, i + 1), 90, 4));
        }
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static SetTrial pairs(double density) {
        return new SetTrial(true, 2, 2, 2, density);
    }
}
