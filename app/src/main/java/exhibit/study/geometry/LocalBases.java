package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;

/// Two sets, each of which comes as a whole, share all dimensions: within a set features are almost orthogonal, a basis
/// of their own, and only across sets they lie on top of each other. n = 20 in two sets, m = 10 (paper, "Feature
/// correlation", local almost-orthogonal bases). The paper states no sparsity.
final class LocalBases implements SetStudy {

    private static final int SEEDS = 4;

    @Override
    public String id() {
        return "T16";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 1, List.of(.2, .05, .01)));
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var best = trial(.05).best(SEEDS, stage);
        double within = meanCosine(best, true);
        double across = meanCosine(best, false);
        return List.of(Finding.near("features represented", best.represented(), 20, 0),
                Finding.atMost("mean |cos| within a set", within, .05),
                Finding.atLeast("mean |cos| across sets", across, .15),
                Finding.atLeast("across over within", across / within, 5));
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public CorrelatedTrial trial(double density) {
        return new CorrelatedTrial(true, 2, 10, 10, density);
    }

    private static double meanCosine(Embedding embedding, boolean within) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < embedding.features(); i++)
            for (int j = 0; j < i; j++)
                if ((i / 10 == j / 10) == within) {
                    sum += Math.abs(embedding.cosine(i, j));
                    count++;
                }
        return sum / count;
    }
}
