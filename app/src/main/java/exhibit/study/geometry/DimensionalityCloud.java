package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.Finding;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.UniformSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The share of a dimension that each feature has, D_i = ‖W_i‖² / Σ_j (Ŵ_i·W_j)², gathers on the levels of regular
/// figures; all shares together are the m dimensions there are (paper, "The Geometry of Superposition", feature
/// dimensionality).
final class DimensionalityCloud implements UniformStudy {

    /// What the figures of Polytopes have, and what is left for a feature that is in none.
    private static final List<Plot.Level> FIGURES = List.of(new Plot.Level("level.tetrahedron", 3 / 4.),
            new Plot.Level("level.triangle", 2 / 3.), new Plot.Level("level.digon", 1 / 2.),
            new Plot.Level("level.pentagon", 2 / 5.), new Plot.Level("level.antiprism", 3 / 8.),
            new Plot.Level("level.none", 0));

    /// A little beyond 0 and 1, so that the dots of both levels are seen whole.
    private static final Plot.Axis SHARE = new Plot.Axis("dimensionality", -.03, 1.03, false);

    @Override
    public String id() {
        return "T10";
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var sweep = opened(stage);
        var findings = new ArrayList<Finding>();
        for (double rarity : List.of(1., 2., 3., 5.))
            findings.add(Finding.near("sum of D_i at 1/(1-S) = " + (int) rarity,
                    total(sweep.embedding(sweep.at(rarity))), 10, .1));
        findings.add(Finding.atLeast("features within 0.02 of D = 1/2 at 1/(1-S) = 3",
                gathered(sweep.embedding(sweep.at(3)), .5), 10));
        return findings;
    }

    private static double total(Embedding embedding) {
        return IntStream.range(0, embedding.features()).mapToDouble(embedding::dimensionality).sum();
    }

    private static int gathered(Embedding embedding, double level) {
        return (int) IntStream.range(0, embedding.features())
                .filter(i -> embedding.represented(i) && Math.abs(embedding.dimensionality(i) - level) < .02).count();
    }

    @Override
    public Plot picture(UniformSweep sweep) {
        var dots = new ArrayList<Plot.Dot>();
        for (int r = 0; r < sweep.rarities().size(); r++)
            add(dots, sweep.rarities().get(r), sweep.embedding(r));
        return new Plot.Dots("dimensionalities", UniformSweep.RARITY, SHARE, dots, FIGURES);
    }

    /// A dot a feature; faint where it is not represented.
    private static void add(List<Plot.Dot> dots, double rarity, Embedding embedding) {
        for (int i = 0; i < embedding.features(); i++)
            dots.add(new Plot.Dot(rarity, embedding.dimensionality(i), embedding.represented(i) ? 0 : -1));
    }
}
