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
        var sweep = new UniformSweep(100, 10, 1, 2, 3, 5, 10).train(stage, () -> {});
        return List.of(Finding.near("D* at 1/(1-S) = 1", sweep.dimensionsPerFeature(0), 1, .03),
                Finding.near("D* at 1/(1-S) = 2", sweep.dimensionsPerFeature(1), .57, .06),
                Finding.near("D* at 1/(1-S) = 3", sweep.dimensionsPerFeature(2), .5, .04),
                Finding.near("D* at 1/(1-S) = 5", sweep.dimensionsPerFeature(3), .36, .04),
                Finding.near("D* at 1/(1-S) = 10", sweep.dimensionsPerFeature(4), .23, .03));
    }

    @Override
    public Plot picture(UniformSweep sweep) {
        var points = IntStream.range(0, sweep.rarities().size())
                .mapToObj(r -> new Plot.Point(sweep.rarities().get(r), sweep.dimensionsPerFeature(r))).toList();
        return new Plot.Lines("staircase", UniformSweep.RARITY, new Plot.Axis("dimensionsPerFeature", 0, 1.2, false),
                List.of(new Plot.Line("", 0, points)), STEPS);
    }
}
