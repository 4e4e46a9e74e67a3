package exhibit.chapter;

import exhibit.model.Embedding;
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
    public List<Choice> choices() {
        return List.of(new Choice("density", 1, List.of(.05, DENSITY, .01)));
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public List<Finding> check(Stage stage) {
        var best = trial(DENSITY).best(SEEDS, stage);
        return List.of(Finding.near("features represented", best.represented(), 6, 0),
                Finding.near("pairs that are neighbours", neighbours(best), 3, 0),
                Finding.near("angle of pair 0", SetTrial.angle(best, 0, 1), 65, 4),
                Finding.near("angle of pair 1", SetTrial.angle(best, 2, 3), 65, 4),
                Finding.near("angle of pair 2", SetTrial.angle(best, 4, 5), 65, 4));
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public SetTrial trial(double density) {
        return new SetTrial(true, 3, 2, 2, density);
    }

    /// Pairs with no third feature between the two: none is nearer to both than they are to each other.
    private static int neighbours(Embedding embedding) {
        int count = 0;
        for (int i = 0; i < 6; i += 2)
            count += between(embedding, i, i + 1) ? 0 : 1;
        return count;
    }

    private static boolean between(Embedding embedding, int i, int j) {
        double angle = SetTrial.angle(embedding, i, j);
        for (int k = 0; k < 6; k++)
            if (k != i && k != j && SetTrial.angle(embedding, i, k) < angle
                    && SetTrial.angle(embedding, j, k) < angle)
                return true;
        return false;
    }
}
