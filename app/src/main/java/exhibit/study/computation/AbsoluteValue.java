package exhibit.study.computation;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import java.util.List;

/// The absolute value of three features computed by six neurons, one for each half: |x| = ReLU(x) + ReLU(-x), so W₁ =
/// ±e_i and W₂ = 1 (paper, "Computation in superposition").
final class AbsoluteValue implements Study {

    private static final int SEEDS = 12;

    @Override
    public String id() {
        return "T22";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Computation in Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 0, List.of(1., .5, .1)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        trial(chosen.of("density")).play(SEEDS, stage);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var trial = trial(1);
        var ranked = trial.trained(SEEDS, stage).ranked(stage);
        var best = ranked.getFirst().model();
        return List.of(Finding.atMost("best loss of 12", ranked.getFirst().loss(), 1e-6),
                Finding.atLeast("seeds with loss below 1e-4",
                        (int) ranked.stream().filter(trained -> trained.loss() < 1e-4).count(), 5),
                Finding.near("neurons with one weight in", ones(best.in(), true), 6, 0),
                Finding.near("halves with weight 1 out", ones(best.out(), false), 6, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static AbsoluteTrial trial(double density) {
        return new AbsoluteTrial(3, 6, density, 1, .3, AbsoluteTrial.recipe(3000, 1024, 1e-2));
    }

    /// Neurons of which one weight is 1 and the others 0, within a hundredth.
    ///
    /// @param rows whether a neuron is a row
    private static int ones(Grid grid, boolean rows) {
        int count = 0;
        for (int k = 0; k < 6; k++) {
            int ones = 0, others = 0;
            for (int i = 0; i < 3; i++) {
                double weight = Math.abs(rows ? grid.at(k, i) : grid.at(i, k));
                if (Math.abs(weight - 1) < .01) ones++;
                else if (weight > .01) others++;
            }
            if (ones == 1 && others == 0) count++;
        }
        return count;
    }
}
