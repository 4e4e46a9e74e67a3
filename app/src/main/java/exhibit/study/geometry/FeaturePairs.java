package exhibit.study.geometry;

import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.ArrayList;
import java.util.List;

/// Four features in two pairs, m = 2. Pairs that come together lie at right angles, where they do not disturb each
/// other; pairs of which only one comes at a time lie opposite each other, and nothing is lost (paper, "Feature
/// correlation").
///
/// @param together whether the two of a pair come together, or only ever one of them
/// @param densities the five of ARENA's exercise
record FeaturePairs(String id, boolean together, List<Double> densities) implements SetStudy {

    /// Right angles: 400^-½ to 400^-1.
    static final FeaturePairs CORRELATED = new FeaturePairs("T13", true, List.of(.05, .0232, .0108, .005, .0025));

    /// Opposite: 10^-½ to 10^-1.
    static final FeaturePairs ANTICORRELATED = new FeaturePairs("T14", false, List.of(.316, .237, .178, .133, .1));

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 0, densities));
    }

    @Override
    public int seeds() {
        return 8;
    }

    @Override
    public CorrelatedTrial trial(double density) {
        return new CorrelatedTrial(together, 2, 2, 2, density);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int d = 0; d < densities.size(); d++) {
            var part = stage.part(d / 5., (d + 1) / 5.);
            var best = trial(densities.get(d)).trained(seeds(), part).best(part);
            var at = " at density " + densities.get(d);
            for (int pair = 0; pair < 2; pair++)
                findings.add(angle("angle of pair " + pair + at,
                        CorrelatedTrial.angle(best.model(), 2 * pair, 2 * pair + 1)));
            if (!together) findings.add(Finding.atMost("loss" + at, best.loss(), 1e-4));
        }
        return findings;
    }

    private Finding angle(String name, double degrees) {
        return together ? Finding.near(name, degrees, 90, 4) : Finding.atLeast(name, degrees, 175);
    }

    @Override
    public boolean quick() {
        return false;
    }
}
