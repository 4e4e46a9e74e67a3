package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;

/// Where there is no room for right angles, features that come together lie side by side: n = 6 in three pairs, m = 2,
/// a hexagon with partners as neighbours (paper, "Feature correlation").
final class SideBySide implements SetStudy {

    private static final int SEEDS = 8;
    private static final double DENSITY = .03;

    @Override
    public String id() {
        return "T15";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 1, List.of(.05, DENSITY, .01)));
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var best = trial(DENSITY).best(SEEDS, stage);
        return List.of(Finding.near("features represented", best.represented(), 6, 0),
                Finding.near("pairs that are neighbours", neighbours(best), 3, 0),
                Finding.near("angle of pair 0", CorrelatedTrial.angle(best, 0, 1), 65, 4),
                Finding.near("angle of pair 1", CorrelatedTrial.angle(best, 2, 3), 65, 4),
                Finding.near("angle of pair 2", CorrelatedTrial.angle(best, 4, 5), 65, 4));
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public CorrelatedTrial trial(double density) {
        return new CorrelatedTrial(true, 3, 2, 2, density);
    }

    /// Pairs with no third feature between the two: none is nearer to both than they are to each other.
    private static int neighbours(Embedding embedding) {
        int count = 0;
        for (int i = 0; i < 6; i += 2)
            count += between(embedding, i, i + 1) ? 0 : 1;
        return count;
    }

    private static boolean between(Embedding embedding, int i, int j) {
        double angle = CorrelatedTrial.angle(embedding, i, j);
        for (int k = 0; k < 6; k++)
            if (k != i && k != j && CorrelatedTrial.angle(embedding, i, k) < angle
                    && CorrelatedTrial.angle(embedding, j, k) < angle)
                return true;
        return false;
    }
}
