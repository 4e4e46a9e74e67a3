package exhibit.study.geometry;

import exhibit.study.Finding;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.UniformSweep;
import java.util.List;
import java.util.stream.IntStream;

/// Dimensions per feature, D* = m / ‖W‖², as features become rarer: it rests at 1, where features have a dimension
/// each, and at 1/2, where pairs share one (paper, "The Geometry of Superposition", uniform superposition).
final class Staircase implements UniformStudy {

    private static final List<Plot.Level> STEPS = List.of(new Plot.Level("1", 1), new Plot.Level("1/2", .5));

    @Override
    public String id() {
        return "T9";
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var sweep = opened(stage);
        return List.of(Finding.near("D* at 1/(1-S) = 1", share(sweep, 1), 1, .03),
                Finding.near("D* at 1/(1-S) = 2", share(sweep, 2), .57, .04),
                Finding.near("D* at 1/(1-S) = 3", share(sweep, 3), .5, .04),
                Finding.near("D* at 1/(1-S) = 5", share(sweep, 5), .36, .04),
                Finding.near("D* at 1/(1-S) = 10", share(sweep, 10), .23, .03),
                Finding.near("steepness of the fall from 1.5 to 2", steepness(sweep, 1.5, 2), 1.53, .1),
                Finding.near("steepness of the step from 2 to 3", steepness(sweep, 2, 3), .26, .12),
                Finding.near("steepness of the fall from 4 to 7", steepness(sweep, 4, 7), .78, .1));
    }

    /// s, where D* goes with 1/(1-S) to the power of -s.
    private static double steepness(UniformSweep sweep, double from, double to) {
        return Math.log(share(sweep, from) / share(sweep, to)) / Math.log(to / from);
    }

    private static double share(UniformSweep sweep, double rarity) {
        return sweep.dimensionsPerFeature(sweep.at(rarity));
    }

    @Override
    public Plot picture(UniformSweep sweep) {
        var points = IntStream.range(0, sweep.rarities().size())
                .mapToObj(r -> new Plot.Point(sweep.rarities().get(r), sweep.dimensionsPerFeature(r))).toList();
        return new Plot.Lines("staircase", UniformSweep.RARITY, new Plot.Axis("dimensionsPerFeature", 0, 1.2, false),
                List.of(new Plot.Line("", 0, points)), STEPS);
    }
}
