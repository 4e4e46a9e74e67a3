package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// As pairs that come together become denser, one after another collapses into a single direction, their sum; in the
/// end the model is principal component analysis: n = 6 in three pairs, m = 2 (paper, "Feature correlation").
final class Collapse implements SetStudy {

    private static final int SEEDS = 8;
    private static final List<Double> DENSITIES = List.of(.03, .1, .17, .25, .35, .6);

    /// A pair counts as collapsed where ‖W_i - W_j‖ is below this; apart they measure about 1.
    private static final double ONE_DIRECTION = .2;

    @Override
    public String id() {
        return "T17";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", DENSITIES.size() - 2, DENSITIES.reversed()));
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var counts = new ArrayList<Integer>();
        for (int d = 0; d < DENSITIES.size(); d++)
            counts.add(collapsed(trial(DENSITIES.get(d)).best(SEEDS,
                    stage.part((double) d / DENSITIES.size(), (d + 1.) / DENSITIES.size()))));
        return List.of(Finding.near("collapsed pairs at density 0.03", counts.getFirst(), 0, 0),
                Finding.near("collapsed pairs at density 0.6", counts.getLast(), 3, 0),
                Finding.that("never fewer as density rises", counts.equals(counts.stream().sorted().toList())),
                Finding.near("steps from 0 to 3 pairs", new HashSet<>(counts).size(), 4, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public CorrelatedTrial trial(double density) {
        return new CorrelatedTrial(true, 3, 2, 2, density);
    }

    /// How many pairs are one direction by now.
    @Override
    public List<Plot> counted(Embedding best) {
        double folded = collapsed(best);
        return List.of(new Plot.Bars("collapse", "collapse.pairs", List.of("collapse.folded", "collapse.apart"),
                List.of(folded, best.features() / 2. - folded), List.of()));
    }

    private static int collapsed(Embedding embedding) {
        int count = 0;
        for (int i = 0; i < embedding.features(); i += 2)
            count += distance(embedding, i, i + 1) < ONE_DIRECTION ? 1 : 0;
        return count;
    }

    /// ‖W_i - W_j‖.
    private static double distance(Embedding embedding, int i, int j) {
        double square = embedding.dot(i, i) - 2 * embedding.dot(i, j) + embedding.dot(j, j);
        return Math.sqrt(Math.max(square, 0));
    }
}
